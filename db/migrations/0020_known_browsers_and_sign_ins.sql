-- A browser somebody was let in with keeps a mark signed for the account and this number: a new number, and every such
-- browser is a stranger again. The browsers themselves stand nowhere.
-- How often an account was let in, by day and by what proved it: for its owner, who sees what was not them. A day and no
-- time, kept for 30 days; the log of the town, which others read, says nothing of it.
-- One new column and one new table: nothing is lost.

ALTER TABLE accounts ADD COLUMN browser_round INTEGER NOT NULL DEFAULT 0;

CREATE TABLE sign_ins (
  account TEXT NOT NULL,
  day TEXT NOT NULL,
  proof TEXT NOT NULL CHECK (proof IN ('password', 'app', 'recovery', 'link')),
  times INTEGER NOT NULL,
  PRIMARY KEY (account, day, proof)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER sign_ins_go_with_the_account AFTER DELETE ON accounts
BEGIN
  DELETE FROM sign_ins WHERE account = OLD.id;
END;
