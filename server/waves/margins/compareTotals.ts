import type { Margin } from './sumMargins.ts';

/** Registers count at different days and leave unknown ages out; more than this is another population. */
export const TOTALS_TOLERANCE = 0.005;

/** How the total of one margin lies to that of the first one, which the others are scaled to. */
export interface TotalComparison {
  margin: Margin;
  first: Margin;
  /** What the margin is multiplied by. */
  factor: number;
  fits: boolean;
}

/** The margins behind the first one, whose totals should be the same number of people. */
export function compareTotals(margins: readonly Margin[]): TotalComparison[] {
  const [first, ...others] = margins;
  if (!first) return [];
  return others.map((margin) => {
    const factor = first.total / margin.total;
    return { margin, first, factor, fits: Math.abs(1 / factor - 1) <= TOTALS_TOLERANCE };
  });
}
