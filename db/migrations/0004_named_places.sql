-- Streets and named places residents may choose instead of a spot on the map (docs/decisions/013-named-places.md).
-- A list is never changed: an import adds a version, and a wave keeps the one it was opened with. Two tables and
-- an empty column are new: nothing is lost.

CREATE TABLE place_lists (
  municipality TEXT NOT NULL,
  version INTEGER NOT NULL,
  area_set INTEGER NOT NULL,
  PRIMARY KEY (municipality, version),
  FOREIGN KEY (municipality, area_set) REFERENCES area_sets (municipality, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE named_places (
  municipality TEXT NOT NULL,
  place_list INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('street', 'place')),
  area TEXT,
  cell TEXT,
  PRIMARY KEY (municipality, place_list, key),
  FOREIGN KEY (municipality, place_list) REFERENCES place_lists (municipality, version)
) STRICT, WITHOUT ROWID;

ALTER TABLE waves ADD COLUMN place_list INTEGER;
