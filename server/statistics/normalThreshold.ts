import { normalTails } from './normalTails.ts';

/**
 * The z beyond which a two-sided test has this p-value: the inverse of `normalTails`.
 *
 * @param p two-sided, in (0, 1]; 0 gives Infinity
 * @returns z >= 0, to about 1e-12
 * @see R: qnorm(p / 2, lower.tail = FALSE)
 */
export function normalThreshold(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('p-values lie between 0 and 1');
  if (p === 0) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = 40;
  // Bisection: each step halves the range, and tails fall strictly with z.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalTails(middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
