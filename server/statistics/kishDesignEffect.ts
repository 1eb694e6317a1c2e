/**
 * Kish's design effect of unequal weighting: by how much the weights widen the variance of a mean.
 *
 *     deff = n Σ w² / (Σ w)²
 *
 * 1 when all weights are equal. It knows nothing of strata or of what raking gains; it is a description of
 * the weights, not an estimate of the variance of any one figure.
 *
 * @param persons n
 * @param weight Σ w, > 0
 * @param weightSquare Σ w²
 * @throws RangeError without any weight
 * @see Kish (1965), Survey Sampling, 11.7
 */
export function kishDesignEffect(persons: number, weight: number, weightSquare: number): number {
  if (!(weight > 0)) throw new RangeError('a design effect needs weights above 0');
  return (persons * weightSquare) / (weight * weight);
}
