import type { Interval } from './interval.ts';
import { normalInterval } from './normalInterval.ts';
import { normalTails } from './normalTails.ts';

/** A difference of two figures with its 95 % interval and two-sided test, in the unit of the figures. */
export interface TestedDifference extends Interval {
  difference: number;
  variance: number;
  /** Two-sided p-value of "no difference". */
  p: number;
}

/**
 * z test and 95 % interval of a difference whose variance is known.
 *
 * Assumes that the difference is about normally distributed, which needs a few dozen persons on both sides.
 *
 * @param variance of the difference, in its unit squared
 * @returns undefined when the variance is not positive: then there is nothing to test against
 */
export function testDifference(difference: number, variance: number): TestedDifference | undefined {
  if (!(variance > 0)) return undefined;
  const p = normalTails(difference / Math.sqrt(variance));
  return { difference, variance, p, ...normalInterval(difference, variance) };
}
