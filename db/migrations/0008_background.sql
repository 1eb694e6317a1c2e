-- Water and neighbours around a town give its maps their place. One set per municipality, replaced as a whole;
-- a new table, nothing is lost.

CREATE TABLE backgrounds (
  municipality TEXT NOT NULL PRIMARY KEY REFERENCES municipalities (key),
  attribution TEXT,
  features TEXT NOT NULL
) STRICT;
