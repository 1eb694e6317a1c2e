-- A browser somebody was let in with keeps a mark signed for the account and this number: a new number, and every such
-- browser is a stranger again. The browsers themselves stand nowhere. One new column: nothing is lost.

ALTER TABLE accounts ADD COLUMN browser_round INTEGER NOT NULL DEFAULT 0;
