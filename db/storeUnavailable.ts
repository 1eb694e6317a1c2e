/**
 * The database cannot take a write now; nothing was stored. `busy`: another process writes, try again at once.
 * `failing`: no space left, or the disk refuses; somebody has to look at it.
 */
export class StoreUnavailable extends Error {
  readonly reason: 'busy' | 'failing';
  constructor(reason: 'busy' | 'failing', cause?: unknown) {
    super(`the store is ${reason}`, { cause });
    this.name = 'StoreUnavailable';
    this.reason = reason;
  }
}

const failing = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/;

/** Says what an error of SQLite means for whoever wanted to write; any other error stays what it is. */
export function asUnavailable(error: unknown): unknown {
  if (isBusy(error)) return new StoreUnavailable('busy', error);
  return failing.test(sqliteCode(error)) ? new StoreUnavailable('failing', error) : error;
}

export const isBusy = (error: unknown): boolean => sqliteCode(error).startsWith('SQLITE_BUSY');

/** "SQLITE_BUSY", "SQLITE_FULL" ...; empty for errors of other origin. */
const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
