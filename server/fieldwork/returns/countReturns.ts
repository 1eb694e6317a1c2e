import type { ReturnsRow } from '../../../db/queries/counters.ts';

/** Counts are shown in whole tens, rounded down: what came in alone never shows. 0 stands for "under ten". */
const step = 10;

export const roundDown = (count: number): number => Math.floor(count / step) * step;

export interface CountedReturns {
  answered: number;
  byMode: { mode: ReturnsRow['mode']; answered: number }[];
  /** -1: no stratum. */
  byStratum: { stratum: number; answered: number }[];
  /** Cumulative, one entry a day from the first answer to the last day counted. */
  days: { day: string; answered: number }[];
}

/**
 * Cumulative returns of one sample, each figure rounded down on its own. Modes and strata are not crossed.
 *
 * @param until the last day counted, YYYY-MM-DD: yesterday, so that nothing moves within a day
 */
export function countReturns(rows: readonly ReturnsRow[], until: string): CountedReturns {
  const past = rows.filter(({ day }) => day <= until);
  return {
    answered: roundDown(total(past)),
    byMode: group(past, ({ mode }) => mode).map(([mode, answered]) => ({ mode, answered })),
    byStratum: group(past, ({ stratum }) => stratum).map(([stratum, answered]) => ({ stratum, answered })),
    days: accumulate(past, until),
  };
}

const total = (rows: readonly ReturnsRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

function group<K>(rows: readonly ReturnsRow[], keyOf: (row: ReturnsRow) => K): [K, number][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => [key, roundDown(total(rows.filter((row) => keyOf(row) === key)))]);
}

function accumulate(rows: readonly ReturnsRow[], until: string): CountedReturns['days'] {
  const first = rows.map(({ day }) => day).sort()[0];
  if (!first) return [];
  const days: CountedReturns['days'] = [];
  let sum = 0;
  for (let day = first; day <= until; day = nextDay(day)) {
    sum += total(rows.filter((row) => row.day === day));
    days.push({ day, answered: roundDown(sum) });
  }
  return days;
}

export function nextDay(day: string, by = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
