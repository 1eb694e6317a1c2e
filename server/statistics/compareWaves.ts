import type { MeanEstimate } from './meanEstimate.ts';
import { type TestedDifference, testDifference } from './testDifference.ts';

/**
 * Change of a figure from one wave to the next: later - earlier, with V = V_earlier + V_later.
 *
 * Assumes two samples drawn independently of each other; persons asked in both waves would make the interval too
 * wide. Wording, scale and mode must be the same: across a declared break there is no change to compute. Over
 * several areas adjust the p-values with `benjaminiHochberg`.
 *
 * @returns undefined when neither figure has a variance
 * @see R: 2 * pnorm(-abs(change / sqrt(se1^2 + se2^2)))
 */
export function compareWaves(
  earlier: Pick<MeanEstimate, 'value' | 'variance'>,
  later: Pick<MeanEstimate, 'value' | 'variance'>,
): TestedDifference | undefined {
  return testDifference(later.value - earlier.value, earlier.variance + later.variance);
}
