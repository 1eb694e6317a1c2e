-- The language somebody works in: of the desk when they first sign in, and of mails about their account. One more
-- column: nothing is lost.
ALTER TABLE accounts ADD COLUMN language TEXT NOT NULL DEFAULT 'de' CHECK (language IN ('de', 'en'));
