import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionOf } from '../connection.ts';
import { areKeysThere } from '../keys.ts';
import { listMigrations } from '../migrate.ts';
import type { Store } from '../store.ts';
import { StoreUnavailable } from '../storeUnavailable.ts';

/**
 * Writes the number of the schema over itself and waits until that is on disk, the way every answer goes.
 *
 * @returns busy: another process keeps the store; it will pass
 */
export async function tryWriting(store: Store): Promise<'ok' | 'busy' | 'failed'> {
  const { sqlite, committer } = connectionOf(store);
  try {
    await committer.write(() => sqlite.pragma(`user_version = ${versionOf(store)}`));
    return 'ok';
  } catch (error) {
    return error instanceof StoreUnavailable && error.reason === 'busy' ? 'busy' : 'failed';
  }
}

/** Whether the store has the schema this program knows. */
export const isMigrated = (store: Store): boolean => versionOf(store) === listMigrations().at(-1)?.number;

export const hasKeys = (store: Store): boolean => areKeysThere(store.folder, store.keys);

/** Bytes left for this program on the disk of the store. */
export async function freeBytes(store: Store): Promise<number> {
  const { bavail, bsize } = await statfs(store.folder);
  return bavail * bsize;
}

/** Commands that wait for the next commit. */
export const waitingCommands = (store: Store): number => connectionOf(store).committer.waiting();

/** Bytes of the database and of its log. */
export function storeBytes(store: Store): { file: number; log: number } {
  const sizeOf = (name: string) => statSync(join(store.folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return { file: sizeOf('umfeld.sqlite'), log: sizeOf('umfeld.sqlite-wal') };
}

const versionOf = (store: Store): number =>
  Number(connectionOf(store).sqlite.pragma('user_version', { simple: true }));
