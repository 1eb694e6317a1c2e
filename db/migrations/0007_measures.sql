-- What a town did: the register of measures, replaced as a whole by each import. Only a new table: nothing is lost.
-- `body` is the measure as JSON; `area_set` says which areas its keys belong to (0: it names none).

CREATE TABLE measures (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  area_set INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, position),
  UNIQUE (municipality, key)
) STRICT, WITHOUT ROWID;
