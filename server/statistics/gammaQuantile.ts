import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import { normalThreshold } from './normalThreshold.ts';

/** From here the library's upper quantiles are off by up to 2e-4 (its 0.2.3), and the expansion is closer than 1e-9. */
const LARGE_SHAPE = 500;

/**
 * Quantile of the gamma distribution with rate 1; twice its value is the chi-square quantile with 2 · shape degrees
 * of freedom.
 *
 * @param probability between 0 and 1, both excluded
 * @param shape > 0
 * @returns >= 0; agrees with R's qgamma to 1e-10, from a shape of 500 to 1e-9 between 0.01 and 0.99
 * @throws RangeError outside these ranges, where the library would hand on a silent NaN
 */
export function gammaQuantile(probability: number, shape: number): number {
  if (!(probability > 0 && probability < 1) || !(shape > 0) || shape === Number.POSITIVE_INFINITY) {
    throw new RangeError(`no gamma quantile at ${probability} with shape ${shape}`);
  }
  return shape < LARGE_SHAPE ? quantile(probability, shape, 1) : expand(probability, shape);
}

/** Cornish and Fisher's expansion of the chi-square quantile, Goldberg & Levine (1946), Ann. Math. Stat. 17:216-225. */
function expand(probability: number, shape: number): number {
  const z = Math.sign(probability - 0.5) * normalThreshold(2 * Math.min(probability, 1 - probability));
  const freedom = 2 * shape;
  const root = Math.sqrt(2 * freedom);
  const chiSquare =
    freedom +
    z * root +
    (2 / 3) * (z ** 2 - 1) +
    (z ** 3 - 7 * z) / (9 * root) -
    (6 * z ** 4 + 14 * z ** 2 - 32) / (405 * freedom) +
    (9 * z ** 5 + 256 * z ** 3 - 433 * z) / (4860 * freedom * root);
  return chiSquare / 2;
}
