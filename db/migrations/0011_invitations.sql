-- Letters with codes, the strata they were drawn in, and the tokens that came back. Nothing existed before.
-- No table here shares a key with an answer, and no row carries a time. Columns that change keep their width (states
-- and notes are integers of one byte, the blinded message is random bytes until there is one), so that a change is
-- written in place and leaves no trace of its order in the page (docs/decisions/026-unlinkable-codes.md).

CREATE TABLE strata (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  areas TEXT NOT NULL,
  key TEXT NOT NULL,
  public_key TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  letter INTEGER NOT NULL,
  code BLOB NOT NULL CHECK (length(code) = 16),
  area TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 7),
  shown INTEGER NOT NULL CHECK (shown BETWEEN 2 AND 7),
  paper INTEGER NOT NULL CHECK (paper IN (2, 3)),
  blinded BLOB NOT NULL CHECK (length(blinded) = 16),
  PRIMARY KEY (municipality, wave, letter),
  UNIQUE (municipality, wave, code),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE spent_tokens (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 16),
  PRIMARY KEY (municipality, wave, hash),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

-- The day (never the hour) on which desk screens last learned which letters were used.
CREATE TABLE invitation_views (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  shown_on TEXT NOT NULL,
  PRIMARY KEY (municipality, wave),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

-- What became of the letters, counted when the wave closed and their rows were deleted.
CREATE TABLE dispositions (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  state TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (municipality, wave, state),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;
