import { normalTails } from './normalTails.ts';
import { normalThreshold } from './normalThreshold.ts';

/**
 * How many of several true differences, drawn from a normal distribution around 0, a Benjamini–Hochberg procedure is
 * expected to call significant. A difference with sampling variance v has the z value of a normal variable with
 * variance 1 + τ²/v, so that P(p <= t) = 2 (1 - Φ(z(t) / √(1 + τ²/v))). The threshold t is the fixed point of
 * t = α R(t) / m, where R(t) is the expected number of findings: exact for many comparisons; for ten it is too low by up
 * to one in four, because the threshold then moves with what is found.
 *
 * @param variances of the estimated differences, > 0
 * @param spread τ: standard deviation of the true differences, in the same unit
 * @param rate α: wished share of errors among the findings
 * @returns between 0 and the number of comparisons
 * @see Genovese & Wasserman (2002), JRSS B 64:499-517 (the fixed point)
 */
export function expectFindings(variances: readonly number[], spread: number, rate = 0.05): number {
  const count = variances.length;
  if (count === 0) return 0;
  const findings = (threshold: number) => {
    const z = normalThreshold(threshold);
    return variances.reduce(
      (sum, variance) => sum + normalTails(z / Math.sqrt(1 + spread ** 2 / variance)),
      0,
    );
  };
  let threshold = rate;
  for (let round = 0; round < 100; round += 1) {
    // The smallest p-value is held against α/m whatever the others are.
    const next = Math.max(rate / count, Math.min(rate, (rate * findings(threshold)) / count));
    if (Math.abs(next - threshold) < 1e-12) break;
    threshold = next;
  }
  return findings(threshold);
}
