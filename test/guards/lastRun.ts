import { readFileSync, writeFileSync } from 'node:fs';
import type { Bite } from './breakGuard.ts';
import type { Guard } from './guard.ts';
import { keyOf } from './parts.ts';

const file = 'test/guards/lastRun.json';

type Result = Pick<Bite, 'red' | 'seconds'> & { date: string };

/** What was seen when, by guard. */
export interface LastRun {
  /** Of the last run of all guards; a later run of some leaves it as it is. */
  full?: { date: string; minutes: number; machine: string } | undefined;
  results: Record<string, Result>;
}

export const readLastRun = (): LastRun => JSON.parse(readFileSync(file, 'utf8')) as LastRun;

/** Guards that are gone take their results along; those that were not run keep theirs. */
export function writeLastRun(
  guards: readonly Guard[],
  ran: ReadonlyMap<Guard, Bite>,
  date: string,
  full?: LastRun['full'],
): void {
  const before = readLastRun();
  const results = guards.flatMap((guard): [string, Result][] => {
    const bite = ran.get(guard);
    const known = before.results[keyOf(guard)];
    if (bite) return [[keyOf(guard), { date, seconds: bite.seconds, red: bite.red }]];
    return known ? [[keyOf(guard), known]] : [];
  });
  const run: LastRun = { full: full ?? before.full, results: Object.fromEntries(results) };
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
}
