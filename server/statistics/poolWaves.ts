import type { MeanEstimate } from './meanEstimate.ts';

/**
 * Two waves of one area as one figure: the mean of the two estimates, V = (V1 + V2) / 4.
 *
 * It describes the middle of the two years, not the later one; both years must stand in its label. Assumes two
 * independent samples and no declared break between them. Persons and degrees of freedom add up; the effective size
 * is that of the mean of two means, 4 / (1/n1 + 1/n2).
 *
 * @see Thomas & Wannell (2009), Health Reports 20(1):53-58, the "separate" approach to combining survey cycles
 */
export function poolWaves(earlier: MeanEstimate, later: MeanEstimate): MeanEstimate {
  return {
    persons: earlier.persons + later.persons,
    value: (earlier.value + later.value) / 2,
    variance: (earlier.variance + later.variance) / 4,
    degreesOfFreedom: earlier.degreesOfFreedom + later.degreesOfFreedom,
    kishSize: 4 / (1 / earlier.kishSize + 1 / later.kishSize),
  };
}
