import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createCheckpointer } from './checkpointer.ts';
import { type Committer, createCommitter } from './committer.ts';
import { type Connection, registerConnection } from './connection.ts';
import { type FolderLock, holdFolder } from './folderLock.ts';
import { loadKeys } from './keys.ts';
import { createMemory } from './memory.ts';
import { openDatabase, prepareOnce } from './openDatabase.ts';
import type { Store } from './store.ts';
import { isBusy, StoreUnavailable } from './storeUnavailable.ts';
import { settleSwap } from './swapFiles.ts';

/** How long a vacuum waits for other processes to finish. */
const longestVacuumWaitMilliseconds = 10_000;

/**
 * Opens a data folder: makes it when it is missing, makes the keys, migrates the database.
 * Several processes may hold the same folder open; one of them writes at a time.
 *
 * @throws MigrationFailed, StoreFault when a backup is being restored into it, or StoreUnavailable when another
 * process keeps the database locked
 */
export async function openStore(dataFolder: string): Promise<Store> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  settleSwap(dataFolder);
  const lock = holdFolder(dataFolder);
  try {
    return openHeld(dataFolder, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openHeld(dataFolder: string, lock: FolderLock): Store {
  const keys = loadKeys(dataFolder);
  const sqlite = openDatabase(join(dataFolder, 'umfeld.sqlite'));
  const checkpointer = createCheckpointer(sqlite);
  const committer: Committer = createCommitter(sqlite, () =>
    checkpointer.committed(committer.waiting() === 0),
  );
  const connection: Connection = {
    sqlite,
    drizzle: drizzle({ client: sqlite }),
    committer,
    checkpointer,
    memory: createMemory(sqlite),
    prepare: prepareOnce(sqlite),
  };
  const store: Store = {
    folder: dataFolder,
    keys,
    vacuum: () => vacuum(connection),
    close: () => close(connection).finally(lock.release),
  };
  registerConnection(store, connection);
  return store;
}

async function vacuum({ sqlite, committer, checkpointer }: Connection): Promise<void> {
  await committer.settled();
  const end = performance.now() + longestVacuumWaitMilliseconds;
  const done = () => {
    try {
      sqlite.exec('VACUUM');
      return checkpointer.truncate();
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  };
  while (!done()) {
    if (performance.now() > end) throw new StoreUnavailable('busy');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function close({ sqlite, committer, checkpointer }: Connection): Promise<void> {
  await committer.settled();
  if (sqlite.open) checkpointer.truncate();
  checkpointer.stop();
  sqlite.close();
}
