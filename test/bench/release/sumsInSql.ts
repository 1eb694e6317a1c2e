import type { GroupSums } from '../../../server/statistics/groupSums.ts';
import { INDICATORS } from './scoreSample.ts';

/** Each sum of the kernel in SQL; `given` limits a sum to rows with a score where it would not do so by itself. */
const sqlOf: Readonly<Record<keyof GroupSums, (y: string, given: string) => string>> = {
  persons: (y) => `count(${y})`,
  score: (y) => `sum(${y})`,
  weight: (_, given) => `sum(w) ${given}`,
  weightSquare: (_, given) => `sum(w * w) ${given}`,
  weightedScore: (y) => `sum(w * ${y})`,
  weightedScoreSquare: (y) => `sum(w * ${y} * ${y})`,
  squaredWeightScore: (y) => `sum(w * w * ${y})`,
  squaredWeightScoreSquare: (y) => `sum(w * w * ${y} * ${y})`,
  lowest: (y) => `min(${y})`,
  highest: (y) => `max(${y})`,
};

/** The sums in the order in which contenders tell them. */
export const sumNames = Object.keys(sqlOf) as (keyof GroupSums)[];

const indices = [...Array(INDICATORS).keys()];

/** As anybody would ask for them. */
export function inOneStatement(): string {
  const sums = indices.flatMap((i) =>
    sumNames.map((name) => sqlOf[name](`y${i}`, `FILTER (WHERE y${i} IS NOT NULL)`)),
  );
  return `SELECT ${sums.join()} FROM answers GROUP BY area ORDER BY area`;
}

/** Leaner for DuckDB: rows without a score are left out before anything is summed. */
export function inOneStatementEach(): string[] {
  return indices.map((i) => {
    const sums = sumNames.map((name) => sqlOf[name](`y${i}`, ''));
    return `SELECT ${sums.join()} FROM answers WHERE y${i} IS NOT NULL GROUP BY area ORDER BY area`;
  });
}
