import type { Interval } from './interval.ts';
import { NORMAL_QUANTILE_975 } from './normalInterval.ts';

/** A figure as it was published: value and 95 % interval, rounded. */
export interface PublishedFigure extends Interval {
  value: number;
}

/**
 * Standard error behind a published figure, from the longer arm of its interval divided by 1.96.
 *
 * A little too large by design: the published limits are rounded outward, come from t or Korn–Graubard quantiles
 * above 1.96, and the shorter arm may have been cut at the end of the scale.
 */
export function publishedStandardError({ value, low, high }: PublishedFigure): number {
  return Math.max(high - value, value - low) / NORMAL_QUANTILE_975;
}
