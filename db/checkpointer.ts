import type { Database } from 'better-sqlite3';

/** The log never holds more than about this much history, so that its frames cannot tell the order of arrival. */
const longestHistoryMilliseconds = 1_000;
/** Under load the next group is a few milliseconds away; emptying the log after each costs as much as storing it. */
const pauseMilliseconds = 50;
const retryMilliseconds = 200;

export interface Checkpointer {
  /** Call after each commit, with what it holds and how much waits to be written after it. */
  committed(commands: number, waiting: number): void;
  /** Moves everything into the database file and empties the log. False: it could not, and is tried again soon. */
  truncate(): boolean;
  stop(): void;
}

/**
 * Empties the write-ahead log: at once after a command that came alone, else as soon as nobody has come for a moment,
 * and at least once a second under load; a little later when a reader of another process is in the way.
 */
export function createCheckpointer(database: Database): Checkpointer {
  /** When the oldest commit the log holds was made; undefined while it is empty. */
  let since: number | undefined;
  let later: NodeJS.Timeout | undefined;

  const comeBack = (milliseconds: number): void => {
    clearTimeout(later);
    later = setTimeout(truncate, milliseconds).unref();
  };

  const truncate = (): boolean => {
    clearTimeout(later);
    since = undefined;
    const done = tryTruncate(database);
    if (!done) comeBack(retryMilliseconds);
    return done;
  };

  return {
    truncate,
    committed: (commands, waiting) => {
      const now = performance.now();
      since ??= now;
      const left = longestHistoryMilliseconds - (now - since);
      if ((commands <= 1 && waiting === 0) || left <= 0) truncate();
      else comeBack(Math.min(pauseMilliseconds, left));
    },
    stop: () => clearTimeout(later),
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
