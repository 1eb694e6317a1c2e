import { isVacuumOwed } from '../../db/queries/deletions.ts';
import { findFolderFault } from '../backup/backupFolder.ts';
import { backUpWhenDue } from '../backup/nightly.ts';
import { sweepLeftovers } from '../backup/sweepLeftovers.ts';
import type { Deps } from '../deps.ts';
import { backUpElsewhere } from '../jobs/backUpElsewhere.ts';
import { runJob } from '../jobs/runJob.ts';
import { openDueReleases } from '../release/desk/openDueReleases.ts';
import { findClockDoubt, noteClock, sayClockDoubt } from '../retention/clock.ts';
import { listDue } from '../retention/runRetention.ts';
import { turnWaves } from './turnWaves.ts';

const minute = 60_000;

export interface Schedule {
  /** Starts nothing new; settles when what runs has ended. */
  stop: () => Promise<void>;
}

/**
 * What the server does by itself: waves and releases open on their day within a minute, waves shut after it,
 * retention runs at the start and every hour, a backup is made by night.
 * Nothing is remembered between two runs but what the store says, so that a crash or a late start loses nothing.
 * While the clock is doubted nothing of this happens but the backup: what it would undo cannot be undone.
 *
 * @param warn hears of what somebody has to mend
 */
export function startSchedule(
  deps: Deps,
  report: (what: unknown) => void,
  warn: (line: string) => void = report,
): Schedule {
  const believed = believing(deps, warn);
  const timers = [
    repeat(
      believed(() => turn(deps, report)),
      minute,
      report,
    ),
    repeat(
      believed(() => openDueReleases(deps)),
      minute,
      report,
    ),
    repeat(
      believed(() => retain(deps)),
      60 * minute,
      report,
    ),
    repeat(() => backUp(deps, report), minute, report),
    repeat(
      believed(async () => sweepLeftovers(deps.store.folder, deps.clock())),
      60 * minute,
      report,
    ),
    repeat(() => lookAtFolder(deps, warn), 60 * minute, report),
  ];
  return { stop: async () => void (await Promise.all(timers.map((stop) => stop()))) };
}

/** Work that is left for later while the clock is doubted; which is said once an hour. */
function believing({ store, clock }: Deps, warn: (line: string) => void) {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (work: () => Promise<unknown>) => async () => {
    const doubt = findClockDoubt(store.folder, clock());
    if (!doubt) {
      noteClock(store.folder, clock());
      return work();
    }
    if (performance.now() - saidAt < 60 * minute) return undefined;
    saidAt = performance.now();
    return warn(sayClockDoubt(doubt));
  };
}

/** At the start and every hour: whoever set up the folder hears of it before the night. */
async function lookAtFolder({ backup }: Deps, warn: (line: string) => void): Promise<void> {
  const fault = backup?.nightly && (await findFolderFault(backup.nightly));
  if (fault) warn(`No backup could be made now. ${fault.en}`);
}

async function turn(deps: Deps, report: (what: unknown) => void): Promise<void> {
  for (const line of await turnWaves(deps)) report(line);
}

async function backUp(deps: Deps, report: (what: unknown) => void): Promise<void> {
  const line = await backUpWhenDue(deps, backUpElsewhere);
  if (line) report(line);
}

/** Deleting rewrites the whole file: that is done elsewhere, and only when something is due. */
async function retain({ store, clock }: Deps): Promise<void> {
  const now = clock();
  const isDue = (await listDue(store, now)).length > 0 || (await isVacuumOwed(store));
  if (isDue) await runJob('retentionJob', [store.folder, String(now.getTime())]);
}

/** Runs at once and then again and again, never twice at a time. */
function repeat(
  work: () => Promise<unknown>,
  every: number,
  report: (error: unknown) => void,
): () => Promise<void> {
  let [isOver, running]: [boolean, Promise<unknown>] = [false, Promise.resolve()];
  let timer: NodeJS.Timeout | undefined;
  const turn = () => {
    running = work()
      .catch(report)
      .then(() => {
        if (!isOver) timer = setTimeout(turn, every).unref();
      });
  };
  turn();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await running;
  };
}
