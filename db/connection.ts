import type { Database, Statement } from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Checkpointer } from './checkpointer.ts';
import type { Committer } from './committer.ts';
import type { Memory } from './memory.ts';
import type { Store } from './store.ts';

/** What stands behind a store. For db/ alone: whoever holds this can read answers. */
export interface Connection {
  readonly sqlite: Database;
  readonly drizzle: BetterSQLite3Database;
  readonly committer: Committer;
  readonly checkpointer: Checkpointer;
  /** Of rows other than those of persons. */
  readonly memory: Memory;
  /** A statement of raw SQL, prepared once per connection. */
  prepare(sql: string): Statement;
}

const connections = new WeakMap<Store, Connection>();

export function registerConnection(store: Store, connection: Connection): void {
  connections.set(store, connection);
}

export function connectionOf(store: Store): Connection {
  const connection = connections.get(store);
  if (!connection) throw new Error('this store was not opened by openStore');
  return connection;
}

/** For reads with Drizzle. */
export const read = (store: Store): BetterSQLite3Database => connectionOf(store).drizzle;

/**
 * Hands over one command; it runs with others in one group commit. See createCommitter. What was remembered of any
 * row is forgotten.
 */
export const write = <T>(store: Store, command: (db: BetterSQLite3Database) => T): Promise<T> => {
  const { committer, drizzle, memory } = connectionOf(store);
  return committer.write(() => {
    const written = command(drizzle);
    memory.forget();
    return written;
  });
};
