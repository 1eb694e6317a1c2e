import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createCheckpointer } from './checkpointer.ts';
import { type Committer, createCommitter } from './committer.ts';
import { type Condition, watchWrites } from './condition.ts';
import { type Connection, registerConnection } from './connection.ts';
import { explainOpening } from './explainOpening.ts';
import { claimFolder, type FolderLock, holdFolder } from './folderLock.ts';
import { loadKeys } from './keys.ts';
import { createMemory } from './memory.ts';
import { openDatabase, prepareOnce } from './openDatabase.ts';
import type { Store } from './store.ts';
import { isBusy, StoreUnavailable } from './storeUnavailable.ts';
import { settleSwap } from './swapFiles.ts';

/** How long a vacuum waits for other processes to finish. */
const longestVacuumWaitMilliseconds = 10_000;

export interface StoreOptions {
  /** How large the file may grow through this process, in units of 1,048,576 bytes. 0: as large as the disk. */
  largestMegabytes?: number;
  /** Nobody else may have the folder open meanwhile. */
  isAlone?: boolean;
  /** Told when the store stops taking what is written, and when it takes it again. */
  onCondition?: (condition: Condition) => void;
}

/**
 * Opens a data folder: makes it when it is missing, makes the keys, migrates the database.
 * Several processes may hold the same folder open; one of them writes at a time.
 *
 * @throws MigrationFailed; StoreFault when the folder cannot be read or written, is damaged, a backup is being restored
 * into it, or another process keeps it locked
 */
export async function openStore(dataFolder: string, options: StoreOptions = {}): Promise<Store> {
  try {
    return openFolder(dataFolder, options);
  } catch (error) {
    throw explainOpening(error, dataFolder);
  }
}

function openFolder(dataFolder: string, options: StoreOptions): Store {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  settleSwap(dataFolder);
  const lock = options.isAlone ? claimFolder(dataFolder) : holdFolder(dataFolder);
  try {
    return openHeld(dataFolder, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openHeld(
  dataFolder: string,
  lock: FolderLock,
  { largestMegabytes = 0, onCondition }: StoreOptions,
): Store {
  const keys = loadKeys(dataFolder);
  const sqlite = openDatabase(join(dataFolder, 'umfeld.sqlite'));
  if (largestMegabytes > 0) limitSize(sqlite, largestMegabytes);
  const checkpointer = createCheckpointer(sqlite);
  const group: Committer = createCommitter(sqlite, (commands) =>
    checkpointer.committed(commands, group.waiting()),
  );
  const committer = watchWrites(sqlite, group, onCondition ?? (() => {}));
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
    condition: committer.condition,
    vacuum: () => vacuum(connection),
    close: () => {
      committer.stop();
      return close(connection).finally(lock.release);
    },
  };
  registerConnection(store, connection);
  return store;
}

/** A file that is larger already stays as it is: SQLite takes its present size instead. */
function limitSize(sqlite: Database, megabytes: number): void {
  const pageSize = Number(sqlite.pragma('page_size', { simple: true }));
  sqlite.pragma(`max_page_count = ${Math.floor((megabytes * 2 ** 20) / pageSize)}`);
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
