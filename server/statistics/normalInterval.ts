import type { Interval } from './interval.ts';

/** Standard normal quantile at 0.975: R's qnorm(0.975). */
export const NORMAL_QUANTILE_975 = 1.959963984540054;

/**
 * 95 % interval of a figure whose variance is as good as known (differences, model-based figures): value ± 1.96 √V.
 * Of a direct mean use `studentTInterval`, of a direct share `kornGraubardInterval`.
 *
 * @param variance >= 0, in the unit of the value squared
 * @param scale ends the interval is cut to; none by default
 */
export function normalInterval(value: number, variance: number, scale?: Interval): Interval {
  const reach = NORMAL_QUANTILE_975 * Math.sqrt(variance);
  return {
    low: Math.max(scale?.low ?? Number.NEGATIVE_INFINITY, value - reach),
    high: Math.min(scale?.high ?? Number.POSITIVE_INFINITY, value + reach),
  };
}
