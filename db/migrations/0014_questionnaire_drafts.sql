-- Questionnaires on their way: what a town's analysts are writing, the states they kept, and the spelling corrections
-- of texts residents read in an open wave. Only new tables: nothing is lost.
-- `body` is the questionnaire as JSON in the form of its YAML; `revision` goes up with every save and tells two
-- people at one draft apart. `saved_at`, `proposed_at`, `decided_at`: ISO 8601, of staff only.

CREATE TABLE questionnaire_drafts (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (municipality, key)
) STRICT;

CREATE TABLE questionnaire_versions (
  municipality TEXT NOT NULL,
  draft TEXT NOT NULL,
  number INTEGER NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('created', 'kept', 'replaced', 'handedOver', 'wave')),
  remark TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (municipality, draft, number),
  FOREIGN KEY (municipality, draft) REFERENCES questionnaire_drafts (municipality, key) ON DELETE CASCADE
) STRICT;

CREATE TABLE text_corrections (
  municipality TEXT NOT NULL,
  wave TEXT NOT NULL,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused')),
  path TEXT NOT NULL,
  language TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  reason TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_at TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  PRIMARY KEY (municipality, wave, number),
  FOREIGN KEY (municipality, wave) REFERENCES waves (municipality, key) ON DELETE CASCADE
) STRICT;
