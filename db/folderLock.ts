import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseConstructor from 'better-sqlite3';
import { StoreFault } from './storeFault.ts';
import { isBusy } from './storeUnavailable.ts';

/** A lock on a data folder. The system takes it back when the process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/** A start waits so long for a restore that is about to end, milliseconds. */
const patience = 2_000;

/**
 * Held by everybody who has the store open, so that nobody exchanges the files under them.
 * @throws StoreFault when a restore is running
 */
export function holdFolder(folder: string): FolderLock {
  // Node has no flock; SQLite locks an empty file of its own as well as any, on every system.
  return lock(folder, 'umfeld.lock', 'BEGIN; SELECT count(*) FROM sqlite_master', {
    sentence: `${folder} is being restored from a backup: start again when that has ended.`,
    german: 'Gerade wird eine Sicherung zurückgespielt.',
  });
}

/**
 * Held by whoever exchanges the files of the folder; nobody else may have it open.
 * @throws StoreFault when a server or a command works there
 */
export function claimFolder(folder: string): FolderLock {
  return lock(folder, 'umfeld.lock', 'BEGIN EXCLUSIVE', {
    sentence: `A server or a command works in ${folder}: stop it first. Nothing was changed.`,
    german: 'Der Server läuft noch.',
  });
}

/** Two backups at a time would only slow each other down. @throws StoreFault when one is running */
export function claimBackup(folder: string): FolderLock {
  return lock(folder, 'backup.lock', 'BEGIN EXCLUSIVE', {
    sentence: `Another backup of ${folder} is running: try again when it has ended.`,
    german: 'Gerade läuft schon eine Sicherung.',
  });
}

function lock(
  folder: string,
  name: string,
  sql: string,
  { sentence, german }: { sentence: string; german: string },
): FolderLock {
  const file = join(folder, name);
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseConstructor(file, { timeout: patience });
  try {
    database.exec(sql);
  } catch (error) {
    database.close();
    throw isBusy(error) ? new StoreFault(sentence, german, error) : error;
  }
  return { release: () => void database.close() };
}
