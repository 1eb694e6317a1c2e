import type { Database } from 'better-sqlite3';

/** Rows that are read for each request are few; more than these and somebody is making up names. */
const mostKept = 500;

export interface Memory {
  /**
   * What `read` returned when it was last asked, as long as nobody has written since. Nothing found is not kept.
   * What comes back is shared: do not change it.
   */
  recall<T>(name: string, read: () => T): T;
  /**
   * The same for what is read many times in one turn of the event loop, with whoever else is served in it: whether
   * another process has written is asked once a turn.
   */
  recallInTurn<T>(name: string, read: () => T): T;
  /** This process has written. */
  forget(): void;
}

/**
 * Spares reading the same rows again for each request. SQLite counts what other processes commit
 * (`PRAGMA data_version`), so that a wave closed on the command line is closed here with the next request; what this
 * process writes to such rows it says itself.
 */
export function createMemory(database: Database): Memory {
  const version = database.prepare('PRAGMA data_version').pluck();
  const kept = new Map<string, unknown>();
  let seen: unknown;
  let isAsked = false;

  const notice = (): void => {
    const now = version.get();
    if (now !== seen || kept.size > mostKept) kept.clear();
    seen = now;
  };
  const find = <T>(name: string, read: () => T): T => {
    if (kept.has(name)) return kept.get(name) as T;
    const found = read();
    if (found !== undefined) kept.set(name, found);
    return found;
  };

  return {
    recall(name, read) {
      notice();
      return find(name, read);
    },
    recallInTurn(name, read) {
      if (!isAsked) {
        notice();
        isAsked = true;
        setImmediate(() => {
          isAsked = false;
        });
      }
      return find(name, read);
    },
    forget: () => kept.clear(),
  };
}
