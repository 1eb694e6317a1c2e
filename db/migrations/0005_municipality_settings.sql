-- What a town says about itself on its pages: colour, contacts, help numbers, crest. A table of its own, so that the
-- crest is not read with every look at the town. Only a new table: nothing is lost.

CREATE TABLE municipality_settings (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  settings TEXT NOT NULL,
  crest BLOB,
  PRIMARY KEY (municipality)
) STRICT, WITHOUT ROWID;
