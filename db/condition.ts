import type { Database } from 'better-sqlite3';
import type { Committer } from './committer.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

/** Whether a store takes what is written. `because`: "SQLITE_FULL", "SQLITE_IOERR_WRITE" ... */
export type Condition = { state: 'sound' } | { state: 'failing'; because: string };

/** While nothing can be written it is tried again so often. */
const probingMilliseconds = 2_000;

/** Needs new pages and leaves none behind: small writes may still fit where an answer does not. */
const probe = `CREATE TABLE umfeld_probe (filling BLOB);
  INSERT INTO umfeld_probe VALUES (zeroblob(131072));
  DROP TABLE umfeld_probe;`;

export interface WatchedCommitter extends Committer {
  condition(): Condition;
  stop(): void;
}

/**
 * Notices when the file or the disk refuses a command, and by itself when it takes them again: a monitor must not
 * have to wait for a resident to try.
 *
 * @param onChange told once when it fails, once when it is sound again
 * @param probing milliseconds between two attempts while nothing can be written
 */
export function watchWrites(
  database: Database,
  committer: Committer,
  onChange: (condition: Condition) => void,
  probing = probingMilliseconds,
): WatchedCommitter {
  let condition: Condition = { state: 'sound' };
  let timer: NodeJS.Timeout | undefined;

  const become = (now: Condition): void => {
    condition = now;
    onChange(now);
  };
  const tryAgain = (): void => {
    timer = setTimeout(() => {
      committer.write(() => database.exec(probe)).then(() => become({ state: 'sound' }), tryAgain);
    }, probing).unref();
  };
  const noticeFailure = (error: unknown): never => {
    if (error instanceof StoreUnavailable && error.reason === 'failing' && condition.state === 'sound') {
      become({ state: 'failing', because: codeOf(error.cause) });
      tryAgain();
    }
    throw error;
  };

  return {
    ...committer,
    write: (command) => committer.write(command).catch(noticeFailure),
    writeTogether: (command) => committer.writeTogether(command).catch(noticeFailure),
    condition: () => condition,
    stop: () => clearTimeout(timer),
  };
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
