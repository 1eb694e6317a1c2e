import Sqlite from 'better-sqlite3';
import { listMigrations, migrate } from '../../db/migrate.ts';

// Started by everySchema.test.ts: the power goes in the middle of the last step.
const database = new Sqlite(process.argv[2] ?? '');
database.function('die', () => process.kill(process.pid, 'SIGKILL'));
const known = listMigrations();
const sql =
  'CREATE TABLE half (a TEXT) STRICT; DELETE FROM ledger; UPDATE responses SET body = body; SELECT die();';
migrate(database, [...known, { number: (known.at(-1)?.number ?? 0) + 1, name: 'killed.sql', sql }]);
