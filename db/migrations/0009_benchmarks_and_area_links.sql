-- What towns compare with beyond their own waves: published figures of other towns, and which areas of a newer area
-- set are whole areas of an older one. Only new tables: nothing is lost. No answers, only public figures and keys.

CREATE TABLE benchmarks (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  key TEXT NOT NULL,
  source TEXT NOT NULL,
  imported_on TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, key)
) STRICT;

CREATE TABLE area_links (
  municipality TEXT NOT NULL,
  from_set INTEGER NOT NULL,
  from_area TEXT NOT NULL,
  to_set INTEGER NOT NULL,
  to_area TEXT NOT NULL,
  PRIMARY KEY (municipality, from_set, to_set, from_area),
  FOREIGN KEY (municipality, from_set) REFERENCES area_sets (municipality, version),
  FOREIGN KEY (municipality, to_set) REFERENCES area_sets (municipality, version)
) STRICT, WITHOUT ROWID;
