-- Who works here. Accounts, their sessions and one-time links stand before any town: they are what leads a person to
-- their towns, so their keys begin with the account; what a person may do in a town, and did there, begins with the
-- town. No address and no user agent anywhere. Only new tables: nothing is lost.

CREATE TABLE accounts (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- argon2id in PHC form; absent until the first link was used
  password TEXT,
  -- the shared secret of the second factor, encrypted with a key that is not in this file
  second_factor BLOB,
  -- number of the last 30 second step whose code was taken: a code opens once
  last_step INTEGER NOT NULL DEFAULT 0,
  is_locked INTEGER NOT NULL DEFAULT 0,
  created_on TEXT NOT NULL
) STRICT;

CREATE TABLE account_recovery_codes (
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  hash BLOB NOT NULL,
  PRIMARY KEY (account, hash)
) STRICT, WITHOUT ROWID;

-- Links that set a password; `renews_second_factor`: the old second factor and its recovery codes end with it.
CREATE TABLE account_links (
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  hash BLOB NOT NULL,
  renews_second_factor INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (account, hash)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_links_by_hash ON account_links (hash);

-- `stage`: which step of signing in was passed. Times in milliseconds.
CREATE TABLE account_sessions (
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  hash BLOB NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('code', 'enrol', 'full')),
  -- a second factor that is being set up, encrypted
  pending_factor BLOB,
  started_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_sessions_by_hash ON account_sessions (hash);

CREATE TABLE memberships (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('admin', 'fieldwork', 'entry', 'analyst', 'council')),
  PRIMARY KEY (municipality, account, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_account ON memberships (account);

-- One person holds roles the law wants apart, and an admin said so. `roles`: their names, apart by a blank. A row
-- stays when it ends: the figures of a wave that ran meanwhile still say so.
CREATE TABLE separation_breaks (
  municipality TEXT NOT NULL REFERENCES municipalities (key),
  account TEXT NOT NULL,
  roles TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  confirmed_by TEXT NOT NULL,
  PRIMARY KEY (municipality, account, roles, since)
) STRICT, WITHOUT ROWID;

-- What was done in a town's name. `account`: an id, or 'command line'. Grows only; its rows go with the town itself.
CREATE TABLE audit_log (
  municipality TEXT NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  account TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (municipality, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_log_keeps_its_words BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is never changed');
END;

CREATE TRIGGER audit_log_keeps_its_rows BEFORE DELETE ON audit_log
WHEN EXISTS (SELECT 1 FROM municipalities WHERE key = OLD.municipality)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is never shortened');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_log_only_grows BEFORE INSERT ON audit_log
WHEN EXISTS (SELECT 1 FROM audit_log WHERE municipality = NEW.municipality AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is never changed');
END;
