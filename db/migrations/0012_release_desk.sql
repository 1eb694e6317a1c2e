-- Who may read a release and who said so; what the report says; which free texts were read; what is deleted when.
-- (docs/decisions/030-release-desk.md). New tables and columns only: nothing is lost.

-- The tombstone of a release that was public once.
ALTER TABLE releases ADD COLUMN withdrawn_on TEXT;
ALTER TABLE releases ADD COLUMN withdrawn_reason TEXT;

-- A release the council alone may read stays 'built' in `releases`: whatever sends public figures cannot find it.
-- Days: YYYY-MM-DD in the town's time zone. Accounts: an id, or 'command line'.
CREATE TABLE release_steps (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  proposed_audience TEXT CHECK (proposed_audience IN ('council', 'public', 'councilThenPublic')),
  proposed_public_on TEXT,
  proposed_by TEXT,
  proposed_on TEXT,
  audience TEXT CHECK (audience IN ('council', 'public', 'councilThenPublic')),
  public_on TEXT,
  confirmed_by TEXT,
  confirmed_on TEXT,
  withdrawn_by TEXT,
  withdrawn_on TEXT,
  withdrawn_reason TEXT,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave, number) REFERENCES releases (municipality, wave, number)
) STRICT, WITHOUT ROWID;

-- What the analyst reads before proposing; JSON, after the gates, never public.
CREATE TABLE release_reports (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave, number) REFERENCES releases (municipality, wave, number)
) STRICT, WITHOUT ROWID;

-- What an analyst did with a free text; without a row it is new.
CREATE TABLE text_marks (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  question TEXT NOT NULL,
  slot INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'redacted')),
  PRIMARY KEY (municipality, wave, question, slot),
  FOREIGN KEY (municipality, wave, question, slot) REFERENCES texts (municipality, wave, question, slot)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Months after closing until raw answers and free texts are deleted; an empty wave is what new waves get.
CREATE TABLE retention_plans (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  wave TEXT NOT NULL,
  answers_months INTEGER NOT NULL CHECK (answers_months BETWEEN 0 AND 120),
  texts_months INTEGER NOT NULL CHECK (texts_months BETWEEN 0 AND 120),
  PRIMARY KEY (municipality, wave)
) STRICT, WITHOUT ROWID;

-- The protocol of deleting. `rounded`: rows down to ten; 0 says fewer than ten.
CREATE TABLE deletions (
  municipality TEXT NOT NULL,
  number INTEGER NOT NULL,
  day TEXT NOT NULL,
  wave TEXT NOT NULL,
  rule TEXT NOT NULL,
  rounded INTEGER NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (municipality, number)
) STRICT, WITHOUT ROWID;

-- Something personal was deleted or overwritten and the file is still to be rewritten. Goes when that is done.
CREATE TABLE owed_vacuums (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  PRIMARY KEY (municipality)
) STRICT, WITHOUT ROWID;
