import type { Database } from 'better-sqlite3';

/** The log never holds more than about this much history, so that its frames cannot tell the order of arrival. */
const longestHistoryMilliseconds = 1_000;
const retryMilliseconds = 200;

export interface Checkpointer {
  /** Call after each commit. `idle`: nothing else waits to be written. */
  committed(idle: boolean): void;
  /** Moves everything into the database file and empties the log. False: it could not, and is tried again soon. */
  truncate(): boolean;
  stop(): void;
}

/**
 * Empties the write-ahead log as soon as nothing waits, at least once a second under load; a little later when a
 * reader of another process is in the way.
 */
export function createCheckpointer(database: Database): Checkpointer {
  let last = performance.now();
  let retry: NodeJS.Timeout | undefined;

  const truncate = (): boolean => {
    clearTimeout(retry);
    last = performance.now();
    const done = tryTruncate(database);
    retry = done ? undefined : setTimeout(truncate, retryMilliseconds).unref();
    return done;
  };

  return {
    truncate,
    committed: (idle) => {
      if (idle || performance.now() - last >= longestHistoryMilliseconds) truncate();
    },
    stop: () => clearTimeout(retry),
  };
}

/** What is committed is safe in the log whether or not this works, so a full disk must not stop the server here. */
function tryTruncate(database: Database): boolean {
  try {
    const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  } catch {
    return false;
  }
}
