import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './folderLock.ts';
import { syncPath } from './syncPath.ts';

/** What makes up a store. The log first: it belongs to the file it stands beside and to no other. */
const parts = ['umfeld.sqlite-wal', 'umfeld.sqlite-shm', 'umfeld.sqlite', 'keys'] as const;

/** Written before the first file moves; as long as it stands, the old store is the one that counts. */
interface Journal {
  /** Folder inside the data folder that the old store moves to. */
  aside: string;
  /** Parts of the old store that were there. */
  old: string[];
}
const journalName = 'restore.json';

/** Whether a data folder holds anything of a store. */
export const holdsStore = (folder: string): boolean => parts.some((name) => existsSync(join(folder, name)));

/**
 * Puts a new store in the place of the old one, which moves to a folder of its own inside the data folder (which may
 * be a mount point and so cannot be renamed itself). All or nothing: `settleSwap` undoes what a crash left half-way.
 * Hold the folder alone (`claimFolder`).
 *
 * @param staged folder with the new store, on the same file system and on the disk already
 * @param aside name of the folder for the old one
 */
export function swapFiles(folder: string, staged: string, aside: string): void {
  const old = parts.filter((name) => existsSync(join(folder, name)));
  if (old.length > 0) mkdirSync(join(folder, aside), { mode: 0o700 });
  writeJournal(folder, { aside, old });
  for (const name of old) renameSync(join(folder, name), join(folder, aside, name));
  for (const name of parts)
    if (existsSync(join(staged, name))) renameSync(join(staged, name), join(folder, name));
  if (old.length > 0) syncPath(join(folder, aside));
  syncPath(folder);
  rmSync(join(folder, journalName));
  syncPath(folder);
}

/** Undoes an exchange that a crash broke off; does nothing when there was none. */
export function settleSwap(folder: string): void {
  if (!existsSync(join(folder, journalName))) return;
  const lock = claimFolder(folder);
  try {
    undoSwap(folder);
  } finally {
    lock.release();
  }
}

/** The same for whoever holds the folder alone. */
export function undoSwap(folder: string): void {
  const file = join(folder, journalName);
  if (!existsSync(file)) return;
  const { aside, old }: Journal = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of parts) {
    const kept = join(folder, aside, name);
    const isMoved = existsSync(kept);
    // What stands there now came from the backup, which is still whole in its own file.
    if (isMoved || !old.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
    if (isMoved) renameSync(kept, join(folder, name));
  }
  syncPath(folder);
  rmSync(join(folder, aside), { recursive: true, force: true });
  rmSync(file);
  syncPath(folder);
}

function writeJournal(folder: string, journal: Journal): void {
  const file = join(folder, journalName);
  writeFileSync(`${file}.new`, JSON.stringify(journal), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  syncPath(folder);
}
