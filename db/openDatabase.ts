import { closeSync, openSync } from 'node:fs';
import DatabaseConstructor, { type Database, type Statement } from 'better-sqlite3';
import { keepBeforeMigrating } from './keepBeforeMigrating.ts';
import { migrate } from './migrate.ts';
import { isBusy, StoreUnavailable } from './storeUnavailable.ts';

/** Opens the file with the settings everything else relies on, and brings it to the newest schema. */
export function openDatabase(file: string): Database {
  // SQLite would make the file readable for everyone; its log takes over the rights of the file.
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseConstructor(file, { timeout: 5_000 });
  try {
    applySettings(database);
    keepBeforeMigrating(database, file);
    migrate(database);
    // From here on nobody sleeps inside SQLite, which would stop the whole server: the committer waits instead. Nor
    // does a start wait for somebody who reads: the log is emptied when he has gone.
    database.pragma('busy_timeout = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
    return database;
  } catch (error) {
    database.close();
    throw isBusy(error) ? new StoreUnavailable('busy', error) : error;
  }
}

function applySettings(database: Database): void {
  database.pragma('page_size = 16384');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('temp_store = MEMORY');
  // 64 MB: an import touches its pages in random order.
  database.pragma('cache_size = -65536');
  // The checkpointer decides; SQLite's own would stop half-way and leave the log standing.
  database.pragma('wal_autocheckpoint = 0');
}

/** Prepares each statement once. */
export function prepareOnce(database: Database): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}
