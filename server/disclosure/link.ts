import type { CellPlace } from './cell.ts';

/** Which figure: an indicator, or one option of it. */
export type TableName = Pick<CellPlace, 'indicator' | 'option'>;

/**
 * What must hold between tables that rest on the same item, for any set of persons: one tells something of the
 * others. `counts` are unknown numbers besides the figures, e.g. how many persons gave each answer, in weight.
 */
export interface Link {
  tables: readonly TableName[];
  /** How many unknown counts there are, each 0 or more. */
  counts: number;
  rules: readonly LinkRule[];
}

/** Pairs of a table, or a count, by its position and its coefficient. */
export type Terms = readonly (readonly [position: number, coefficient: number])[];

/** A sum that is 0, or at most 0. */
export interface LinkRule {
  counts: Terms;
  /** Of Σ w y by table, in points. */
  sums: Terms;
  /** Of Σ w by table, over those with a score there. */
  weights: Terms;
  /** Coefficient of Σ w over everybody, whatever they answered. */
  everybody?: number;
  atMost?: true;
}
