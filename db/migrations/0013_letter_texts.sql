-- What a town writes to those it invites, a row a wave: the clerk's wording, never an address or a code. Only a new
-- table: nothing is lost.

CREATE TABLE letter_texts (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;
