-- Recorded crime and other counts per area and year, as the police or an office hands them over. Only a new table:
-- nothing is lost. `area` is empty for the municipality. Counts stand here as they came; what is too small to be
-- shown is held back when they are read (`minimum`).

CREATE TABLE context (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  layer TEXT NOT NULL,
  year INTEGER NOT NULL,
  area TEXT NOT NULL,
  area_set INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  denominator INTEGER CHECK (denominator > 0),
  denominator_label TEXT,
  per INTEGER NOT NULL,
  minimum INTEGER NOT NULL,
  source TEXT NOT NULL,
  licence TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (municipality, layer, year, area)
) STRICT, WITHOUT ROWID;
