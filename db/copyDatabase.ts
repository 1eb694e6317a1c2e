import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseConstructor from 'better-sqlite3';
import { holdFolder } from './folderLock.ts';
import { listMigrations } from './migrate.ts';
import { openDatabase, prepareOnce } from './openDatabase.ts';
import { type Verification, verifyDatabase } from './queries/verify.ts';
import { syncPath } from './syncPath.ts';

/** The newest schema this program knows. */
export const newestSchema = (): number => listMigrations().at(-1)?.number ?? 0;

/**
 * Copies the database of a data folder while others go on reading and writing it, neither migrating nor otherwise
 * touching it. What was committed before the call is in the copy, which is one file without a log.
 *
 * @param copy file that is not there yet, readable to its owner only
 */
export async function copyDatabase(folder: string, copy: string): Promise<void> {
  const lock = holdFolder(folder);
  const source = new DatabaseConstructor(join(folder, 'umfeld.sqlite'), { readonly: true, timeout: 5_000 });
  try {
    closeSync(openSync(copy, 'wx', 0o600));
    // In one step, which reads one state: SQLite begins anew whenever another process writes between two steps.
    await source.backup(copy, { progress: () => 0x7fff_ffff });
  } finally {
    source.close();
    lock.release();
  }
  const copied = new DatabaseConstructor(copy);
  copied.pragma('journal_mode = DELETE');
  copied.close();
  syncPath(copy);
}

/** The schema of a database file, 0 for an empty one. @throws when the file is no database */
export function schemaOf(file: string): number {
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true });
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

/** Checks a copy that stands by itself, of the newest schema. The same checks as of a store that is open. */
export function verifyCopy(file: string): Verification {
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true });
  try {
    return verifyDatabase({ sqlite: database, prepare: prepareOnce(database) });
  } finally {
    database.close();
  }
}

/** Brings a copy to the newest schema, as opening it as a store would. */
export function migrateCopy(file: string): void {
  const database = openDatabase(file);
  database.pragma('journal_mode = DELETE');
  database.close();
}
