import { betaQuantile } from './betaQuantile.ts';
import { type Interval, TAIL } from './interval.ts';

/**
 * 95 % interval of a share by inverting the binomial test, for a size that need not be whole:
 *
 *     low = Beta⁻¹(0.025; n p, n (1-p) + 1)     high = Beta⁻¹(0.975; n p + 1, n (1-p))
 *
 * low is 0 at p = 0, high is 1 at p = 1. With whole numbers it covers at least 95 %, usually more; with an
 * effective size it is an approximation.
 *
 * @param share p, a fraction in [0, 1]
 * @param size n, the effective number of persons, > 0; Infinity collapses the interval to the share
 * @throws RangeError when the share or the size is out of range
 * @see Clopper & Pearson (1934), Biometrika 26:404-413
 */
export function clopperPearsonInterval(share: number, size: number): Interval {
  if (!(share >= 0 && share <= 1) || !(size > 0)) {
    throw new RangeError(`no interval for a share of ${share} of ${size}`);
  }
  if (size === Number.POSITIVE_INFINITY) return { low: share, high: share };
  const inside = size * share;
  const outside = size * (1 - share);
  return {
    low: inside > 0 ? betaQuantile(TAIL, inside, outside + 1) : 0,
    high: outside > 0 ? betaQuantile(1 - TAIL, inside + 1, outside) : 1,
  };
}
