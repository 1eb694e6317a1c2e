import type { Database, Statement } from 'better-sqlite3';
import { createGroupWork, type GroupWork } from './groupWork.ts';
import { asUnavailable, isBusy } from './storeUnavailable.ts';

interface Waiting {
  run: (work: GroupWork) => unknown;
  /** Whether it may run twice, and under one savepoint with others. */
  isShared: boolean;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}
/** Prepared once: they frame every command. */
interface Savepoint {
  begin: Statement;
  release: Statement;
}
type Outcome = { value: unknown } | { error: unknown };

/** A group ends here although more wait, so that reads get their turn. */
const longestGroupMilliseconds = 40;

/** So many run under one savepoint; between them it is seen whether the time is up. */
const mostTogether = 64;

/** A group waits so long at most for others that are on their way: one sync for thirty instead of thirty. */
const longestGatheringMilliseconds = 10;

export interface Committer {
  /**
   * Runs a synchronous command in the next group commit. The promise settles only when the commit is on disk;
   * a command that throws is undone alone, the others of its group stand.
   */
  write<T>(command: () => T): Promise<T>;
  /**
   * The same for commands that come in numbers. They are handed what the group shares, and may write part of what they
   * have to when all have run. If one of them throws, all are undone and each runs again, by itself: so it may change
   * nothing but the database.
   */
  writeTogether<T>(command: (work: GroupWork) => T): Promise<T>;
  /** Commands that have not been committed yet. */
  waiting(): number;
  /** Settles when nothing waits any more. */
  settled(): Promise<void>;
}

/**
 * @param afterGroup called after each commit with the number of its commands, before their callers hear of it
 * @param longestWait milliseconds a command waits for another process to finish writing
 */
export function createCommitter(
  database: Database,
  afterGroup: (commands: number) => void,
  longestWait = 5_000,
): Committer {
  const savepoint: Savepoint = {
    begin: database.prepare('SAVEPOINT command'),
    release: database.prepare('RELEASE command'),
  };
  let queue: Waiting[] = [];
  let scheduled = false;
  let refusedSince: number | undefined;
  let idle: (() => void)[] = [];

  const schedule = (delay = 0): void => {
    if (scheduled) return;
    scheduled = true;
    if (delay === 0) gather(performance.now() + longestGatheringMilliseconds, 0);
    else setTimeout(commitNext, delay);
  };

  /** Commits once a turn of the event loop brought nobody new: a lone command waits for nothing. */
  const gather = (end: number, seen: number): void => {
    setImmediate(() => {
      if (queue.length > seen && performance.now() < end) gather(end, queue.length);
      else commitNext();
    });
  };

  const commitNext = (): void => {
    scheduled = false;
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      waitOrGiveUp(error);
      return;
    }
    refusedSince = undefined;
    afterGroup(commitGroup());
    if (queue.length > 0) schedule();
    else tellIdle();
  };

  const waitOrGiveUp = (error: unknown): void => {
    refusedSince ??= performance.now();
    const waited = performance.now() - refusedSince;
    // Short steps at first; longer ones later leave the writer in peace.
    if (isBusy(error) && waited < longestWait) schedule(Math.min(50, 2 + waited / 10));
    else refuseAll(error);
  };

  const refuseAll = (error: unknown): void => {
    refusedSince = undefined;
    const refused = queue;
    queue = [];
    for (const command of refused) command.reject(asUnavailable(error));
    tellIdle();
  };

  /** Returns how many commands there were. */
  const commitGroup = (): number => {
    const group: Waiting[] = [];
    const outcomes: Outcome[] = [];
    const end = performance.now() + longestGroupMilliseconds;
    try {
      do {
        const commands = queue.splice(0, countTogether(queue));
        const run = group.length === 0 ? runFirst : runTogether;
        group.push(...commands);
        outcomes.push(...run(database, savepoint, commands));
      } while (queue.length > 0 && performance.now() < end);
      database.exec('COMMIT');
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      for (const command of group) command.reject(asUnavailable(error));
      return group.length;
    }
    for (const [index, command] of group.entries()) tell(command, outcomes[index]);
    return group.length;
  };

  const tellIdle = (): void => {
    const waiters = idle;
    idle = [];
    for (const tell of waiters) tell();
  };

  const take = <T>(run: (work: GroupWork) => T, isShared: boolean) =>
    new Promise<T>((resolve, reject) => {
      queue.push({ run, isShared, resolve: (value) => resolve(value as T), reject });
      schedule();
    });

  return {
    write: (command) => take(command, false),
    writeTogether: (command) => take(command, true),
    waiting: () => queue.length,
    settled: () =>
      queue.length === 0 ? Promise.resolve() : new Promise((resolve) => void idle.push(resolve)),
  };
}

function tell({ resolve, reject }: Waiting, outcome: Outcome | undefined): void {
  if (outcome && 'value' in outcome) resolve(outcome.value);
  else reject(outcome?.error);
}

/** How many commands at the head of the queue may run under one savepoint; 1 for one that may not. */
function countTogether(queue: readonly Waiting[]): number {
  const end = queue.findIndex(({ isShared }) => !isShared);
  return Math.max(1, Math.min(mostTogether, end < 0 ? queue.length : end));
}

/**
 * Those a transaction begins with need no savepoint, for which SQLite would copy every page they change: when one of them
 * throws, all is undone and begun again. @throws when another process was quicker; then nothing was stored
 */
function runFirst(
  database: Database,
  savepoint: Savepoint,
  commands: readonly Waiting[],
): readonly Outcome[] {
  if (commands.length === 1) return runTogether(database, savepoint, commands);
  try {
    return runAll(commands).map((value) => ({ value }));
  } catch (error) {
    // A full disk has undone it already, and another attempt would find it as full.
    if (!database.inTransaction) throw error;
    database.exec('ROLLBACK; BEGIN IMMEDIATE');
    return commands.flatMap((command) => runTogether(database, savepoint, [command]));
  }
}

/** One outcome a command. When one of several throws, each runs again under a savepoint of its own. */
function runTogether(
  database: Database,
  savepoint: Savepoint,
  commands: readonly Waiting[],
): readonly Outcome[] {
  const outcome = runInSavepoint(database, savepoint, () => runAll(commands));
  if ('value' in outcome) return outcome.value.map((value) => ({ value }));
  if (commands.length === 1) return [outcome];
  return commands.flatMap((command) => runTogether(database, savepoint, [command]));
}

function runAll(commands: readonly Waiting[]): unknown[] {
  const work = createGroupWork();
  const values = commands.map(({ run }) => run(work));
  // What an async command writes later would miss the transaction.
  if (values.some((value) => value instanceof Promise)) throw new TypeError('a command must be synchronous');
  work.settle();
  return values;
}

/** @throws when the fault took the whole transaction with it (disk full, I/O error), not only this command */
function runInSavepoint<T>(
  database: Database,
  savepoint: Savepoint,
  run: () => T,
): { value: T } | { error: unknown } {
  savepoint.begin.run();
  try {
    const value = run();
    savepoint.release.run();
    return { value };
  } catch (error) {
    if (!database.inTransaction) throw error;
    database.exec('ROLLBACK TO command; RELEASE command');
    return { error: asUnavailable(error) };
  }
}
