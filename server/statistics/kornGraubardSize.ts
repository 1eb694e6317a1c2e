import { TAIL } from './interval.ts';
import type { MeanEstimate } from './meanEstimate.ts';
import { studentTQuantile } from './studentTQuantile.ts';

/** A variance that gives more persons than this is the rounding noise of a zero. */
const NOISE = 1e12;

/**
 * Effective size of a share after Korn and Graubard, the size their interval puts in place of the binomial one:
 *
 *     n* = p (1-p) / V · (t(0.975; n_D - 1) / t(0.975; df))²
 *
 * The ratio of quantiles makes up for a variance that rests on fewer degrees of freedom than persons. At p = 0
 * and p = 1, V is 0 and says nothing: Kish's size stands in. Infinity when V is 0 between them (everybody of
 * the population was asked).
 *
 * @param share a mean of scores 0 and 1, as `estimateDomain` gives it
 * @returns persons, not necessarily whole; may exceed n_D. undefined with fewer than two persons or without a
 *   degree of freedom
 * @see Korn & Graubard (1998), Survey Methodology 24:193-201; R: survey::svyciprop(method = "beta")
 */
export function kornGraubardSize(share: MeanEstimate): number | undefined {
  const { value, variance, persons, degreesOfFreedom } = share;
  if (persons < 2) return undefined;
  if (value <= 0 || value >= 1) return share.kishSize;
  if (degreesOfFreedom < 1) return undefined;
  const ratio = studentTQuantile(1 - TAIL, persons - 1) / studentTQuantile(1 - TAIL, degreesOfFreedom);
  const size = ((value * (1 - value)) / variance) * ratio * ratio;
  return size > NOISE ? Number.POSITIVE_INFINITY : size;
}
