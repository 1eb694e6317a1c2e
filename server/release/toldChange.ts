import { type TestedDifference, testDifference } from '../statistics/testDifference.ts';

/** Variance of rounding to whole numbers: what was cut off lies evenly within half a step. */
const ROUNDING = 1 / 12;

/**
 * The change of two published figures, tested from them: the difference of the whole numbers, with the variance of the
 * exact one and that of both roundings. A mark that rests on nothing but published values tells nothing besides them.
 * One from the exact values would tell on which side of a threshold they lie, of the earlier wave, too, whose gates
 * have closed (docs/decisions/019-comparisons.md).
 *
 * @param now whole points or percent, like `before`
 * @param exact the comparison of the unrounded figures
 * @param scale points or percent in one unit of the exact figures
 */
export function toldChange(
  now: number,
  before: number,
  exact: TestedDifference,
  scale: number,
): TestedDifference | undefined {
  return testDifference(now - before, scale ** 2 * exact.variance + 2 * ROUNDING);
}
