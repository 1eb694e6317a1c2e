import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';

/** Real answers and what R made of them stand beside the repository; where they are missing, tests skip. */
const SHARED = '../shared';

export const hasReferences = existsSync(`${SHARED}/reference/somerville.json`);

/** The name of a test group that says why it was skipped. */
export const named = (name: string) =>
  hasReferences ? name : `${name} (skipped: no ../shared with data and references beside the repository)`;

export type Row = Readonly<Record<string, string>>;

export function readRows(file: string): Row[] {
  return parse(readFileSync(`${SHARED}/${file}`), { columns: true, skip_empty_lines: true });
}

export function readReference<T>(file: string): T {
  const parsed: T = JSON.parse(readFileSync(`${SHARED}/reference/${file}`, 'utf8'));
  return parsed;
}

/** What svymean of a subset gives, with its t interval. */
export interface MeanReference {
  domain: string | number;
  n: number;
  mean: number;
  se: number;
  n_eff_kish: number;
  low: number;
  high: number;
}

/** What svymean and svyciprop(method = "beta") of a subset give. */
export interface ShareReference {
  domain: string | number;
  n: number;
  share: number;
  se: number;
  low: number;
  high: number;
  df: number;
}

/** Relative difference, absolute around zero. */
export function differenceOf(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
}

const largest = new Map<string, number>();

/** Fails with both numbers when they differ by more than 1e-9, relative. */
export function expectEqualToR(actual: number | undefined, expected: number, what: string): void {
  const difference = actual === undefined ? Number.NaN : differenceOf(actual, expected);
  const row = expect.getState().currentTestName ?? what;
  largest.set(row, Math.max(largest.get(row) ?? 0, difference));
  expect(difference <= 1e-9, `${what}: ${actual} differs from R's ${expected} by ${difference}`).toBe(true);
}

/** Says how near to R each row came; for `afterAll`. */
export function printDifferences(): void {
  for (const [row, difference] of largest) {
    console.log(`largest relative difference from R ${difference.toExponential(1)}: ${row}`);
  }
}
