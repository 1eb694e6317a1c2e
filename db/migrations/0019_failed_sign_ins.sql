-- Attempts at signing in that failed since somebody was last let in: how many, and on which day the last one was; neither
-- when nor from where. The session that is let in takes them over, so that its owner is told. `account` is '' for addresses
-- nobody has: an attempt costs the same whether or not there is an account. One new table and three columns: nothing is lost.

CREATE TABLE failed_sign_ins (
  account TEXT NOT NULL PRIMARY KEY,
  passwords INTEGER NOT NULL,
  codes INTEGER NOT NULL,
  last_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER failed_sign_ins_go_with_the_account AFTER DELETE ON accounts
BEGIN
  DELETE FROM failed_sign_ins WHERE account = OLD.id;
END;

ALTER TABLE account_sessions ADD COLUMN failed_passwords INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account_sessions ADD COLUMN failed_codes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account_sessions ADD COLUMN failed_last_on TEXT;
