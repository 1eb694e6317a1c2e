-- What a release weighs by, how small areas are joined, and what the next wave compares with. Only new tables:
-- nothing is lost. Populations are counts of the register office, not answers.
-- `estimates` holds unrounded figures of published cells only, never of a cell that was held back.

CREATE TABLE margins (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  question TEXT NOT NULL,
  category TEXT NOT NULL,
  population INTEGER NOT NULL CHECK (population >= 0),
  PRIMARY KEY (municipality, wave, question, category),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE merges (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  area TEXT NOT NULL,
  into_key TEXT NOT NULL,
  into_name TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, area),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE estimates (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave, number) REFERENCES releases (municipality, wave, number)
) STRICT;
