-- The first schema. Nothing existed before, so nothing is lost.
-- Every key begins with the municipality. Tables that hold answers carry no time and no order of arrival
-- (docs/decisions/005-shuffle-on-arrival.md); they are WITHOUT ROWID so that no hidden counter numbers them.

CREATE TABLE municipalities (
  key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  time_zone TEXT NOT NULL DEFAULT 'Europe/Berlin',
  notice TEXT,
  contact TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE area_sets (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  version INTEGER NOT NULL,
  PRIMARY KEY (municipality, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE areas (
  municipality TEXT NOT NULL,
  area_set INTEGER NOT NULL,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  district TEXT,
  district_name TEXT,
  outline TEXT NOT NULL,
  simplified TEXT NOT NULL,
  PRIMARY KEY (municipality, area_set, position),
  UNIQUE (municipality, area_set, key),
  FOREIGN KEY (municipality, area_set) REFERENCES area_sets (municipality, version)
) STRICT;

CREATE TABLE waves (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'counting', 'closed')),
  sample TEXT NOT NULL CHECK (sample IN ('invited', 'open', 'both')),
  questionnaire TEXT NOT NULL,
  area_set INTEGER,
  widths TEXT,
  closed_on TEXT,
  PRIMARY KEY (municipality, key),
  FOREIGN KEY (municipality, area_set) REFERENCES area_sets (municipality, version)
) STRICT;

CREATE TABLE responses (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  slot INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, slot),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_sets (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  question TEXT NOT NULL,
  slot INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, question, slot),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  question TEXT NOT NULL,
  slot INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, question, slot),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 16),
  day BLOB NOT NULL CHECK (length(day) = 4),
  PRIMARY KEY (municipality, wave, hash),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE returns (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  sample TEXT NOT NULL CHECK (sample IN ('invited', 'open')),
  stratum INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('web', 'paper', 'kiosk')),
  day TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (municipality, wave, sample, stratum, mode, day),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE languages (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  language TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (municipality, wave, language),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE releases (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'built' CHECK (state IN ('built', 'published', 'withdrawn')),
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  created_on TEXT NOT NULL,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key)
) STRICT;
