-- The audit log is kept for good, so it names no letter: a number with a moment says when somebody's paper came back.
-- And it names accounts by their id, so that a deleted account leaves no e-mail address. Rows written before are put
-- right once; the log's own guard stands aside for it. No row goes.

DROP TRIGGER audit_log_keeps_its_words;

INSERT INTO owed_vacuums (municipality)
SELECT DISTINCT municipality FROM audit_log
WHERE municipality IN (SELECT key FROM municipalities)
  AND municipality NOT IN (SELECT municipality FROM owed_vacuums)
  AND (action IN ('codes.note', 'codes.replace', 'paper.tickOff') OR action LIKE 'account.%');

UPDATE audit_log SET subject = substr(subject, 1, instr(subject, ', letter ') - 1), detail = NULL
WHERE action IN ('codes.note', 'codes.replace') AND instr(subject, ', letter ') > 0;

UPDATE audit_log SET subject = substr(subject, 1, instr(subject, '/') - 1)
WHERE action = 'paper.tickOff' AND instr(subject, '/') > 0;

UPDATE audit_log SET subject = (SELECT id FROM accounts WHERE email = audit_log.subject)
WHERE action LIKE 'account.%' AND subject IN (SELECT email FROM accounts);

CREATE TRIGGER audit_log_keeps_its_words BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is never changed');
END;
