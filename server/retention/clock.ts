import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A machine that was off over the holidays is not doubted; nothing falls due more than so many days early. */
const plausibleDays = 14;

const dayMilliseconds = 86_400_000;
const fileName = 'clock.json';
const schema = z.object({ seen: z.iso.date() });

/** The clock is so far ahead that nobody should act on it unasked. Days of the calendar, UTC. */
export interface ClockDoubt {
  /** What the clock says, YYYY-MM-DD. */
  now: string;
  /** The newest day the store knows of, YYYY-MM-DD. */
  known: string;
}

/**
 * Whether the clock is further ahead of the newest day this data folder has seen than a pause explains. A file of its
 * own and no table: restored along with the rest it would doubt the day of every restore.
 *
 * @returns undefined when nothing is odd; a clock that is late only waits, and is not doubted
 */
export function findClockDoubt(folder: string, now: Date): ClockDoubt | undefined {
  const known = readSeen(folder) ?? newestFile(folder);
  if (known === undefined) return undefined;
  const ahead = Date.parse(dayOf(now)) - Date.parse(known);
  return ahead > plausibleDays * dayMilliseconds ? { now: dayOf(now), known } : undefined;
}

/** Remembers the day, unless a later one is known: a battery that died must not make the next right hour a leap. */
export function noteClock(folder: string, now: Date): void {
  const [seen, today] = [readSeen(folder), dayOf(now)];
  if (seen === undefined || seen < today) writeSeen(folder, today);
}

/** What somebody who looked at a calendar has said: from now on that counts, also when it is earlier. */
export const confirmClock = (folder: string, now: Date): void => writeSeen(folder, dayOf(now));

/** What is the matter and what to do, for whoever runs the server. */
export const sayClockDoubt = ({ now, known }: ClockDoubt): string =>
  `The clock says ${now}, and the newest day this store knows is ${known}: nothing is deleted, opened or ended by itself. ` +
  `If the clock is wrong, set it (NTP). If it is right, say so: umfeld check --today ${now}`;

function readSeen(folder: string): string | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8'))).seen;
  } catch {
    return undefined;
  }
}

function writeSeen(folder: string, seen: string): void {
  const file = join(folder, fileName);
  writeFileSync(`${file}.new`, JSON.stringify({ seen }), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** Until the first note: when something was written here last. */
function newestFile(folder: string): string | undefined {
  const times = ['umfeld.sqlite', 'umfeld.sqlite-wal', 'backups.json'].flatMap(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtime ?? [],
  );
  const newest = Math.max(...times.map((time) => time.getTime()));
  return Number.isFinite(newest) ? dayOf(new Date(newest)) : undefined;
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
