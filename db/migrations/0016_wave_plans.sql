-- When a wave opens and ends, who may answer, and waves that are tried out (docs/decisions/034-running-a-wave.md).
-- Only new columns, empty or 0: nothing is lost.

-- Days in the town's time zone, YYYY-MM-DD. `closes_on`: the last day on which the web takes answers.
ALTER TABLE waves ADD COLUMN opens_on TEXT;
ALTER TABLE waves ADD COLUMN closes_on TEXT;
ALTER TABLE waves ADD COLUMN minimum_age INTEGER;
-- Stopped for a while: nothing is taken, nothing is lost.
ALTER TABLE waves ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1));
-- The wave this one tries out; its answers are wiped before that wave opens.
ALTER TABLE waves ADD COLUMN test_of TEXT;
