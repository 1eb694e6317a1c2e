-- Paper forms on their way to being typed in, and the weekly look at who has answered. Nothing existed before.
-- No row names a letter, a form or a person, and none carries a time of day.

-- Tear-off cards ticked off and not in a bundle yet, by stratum (-1: the whole town).
CREATE TABLE paper_cards (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  stratum INTEGER NOT NULL,
  waiting INTEGER NOT NULL CHECK (waiting >= 0),
  PRIMARY KEY (municipality, wave, stratum),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

-- Forms handed over for typing in, at least ten of one stratum; -1: of the whole town, or what was left of several.
CREATE TABLE paper_bundles (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  stratum INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 10),
  typed INTEGER NOT NULL CHECK (typed BETWEEN 0 AND size),
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

-- How often a question came out differently when a form was typed in twice. Counts, never what was typed.
CREATE TABLE entry_checks (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  question TEXT NOT NULL,
  compared INTEGER NOT NULL,
  differed INTEGER NOT NULL,
  PRIMARY KEY (municipality, wave, question),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

-- Who has answered so far, rounded to tens and in groups of at least ten, once a week at most.
CREATE TABLE return_profiles (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  week TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;
