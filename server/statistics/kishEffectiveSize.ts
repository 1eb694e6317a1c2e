/**
 * Kish's effective sample size: the number of equally weighted persons whose mean would be as exact.
 *
 *     n_eff = (Σ w)² / Σ w²
 *
 * Assumes that the weights have nothing to do with the scores; then it never exceeds the number of persons.
 *
 * @param weight Σ w
 * @param weightSquare Σ w²
 * @returns persons; 0 when there is no weight
 * @see Kish (1965), Survey Sampling, 11.7; Kish (1992), J. Off. Stat. 8:183-200
 */
export function kishEffectiveSize(weight: number, weightSquare: number): number {
  return weightSquare > 0 ? (weight * weight) / weightSquare : 0;
}
