import erfc from '@stdlib/math-base-special-erfc';

/**
 * Probability that a standard normal variable lies at least as far from 0 as z, on either side: the p-value of a
 * two-sided z test. Keeps its relative precision far out, where 1 - Φ(z) would be 0.
 *
 * @see R: 2 * pnorm(-abs(z))
 */
export function normalTails(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
