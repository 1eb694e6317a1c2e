import { NORMAL_QUANTILE_975 } from './normalInterval.ts';

/** Standard normal quantile at 0.8: R's qnorm(0.8). */
const NORMAL_QUANTILE_80 = 0.8416212335729143;

/**
 * Smallest true effect that a two-sided test at 5 % finds with a probability of 80 %:
 *
 *     (z(0.975) + z(0.8)) √V = 2.80 √V
 *
 * "No difference seen" below it means little. Leaves out the chance (under 1e-6) of a significant finding with the
 * wrong sign.
 *
 * @param variance of the estimated effect, in its unit squared
 * @returns in the unit of the effect, >= 0
 * @see Bloom (1995), Evaluation Review 19:547-556; R: power.t.test(power = .8) with many degrees of freedom
 */
export function minimumDetectableEffect(variance: number): number {
  return (NORMAL_QUANTILE_975 + NORMAL_QUANTILE_80) * Math.sqrt(variance);
}
