import { type Interval, TAIL } from './interval.ts';
import { studentTQuantile } from './studentTQuantile.ts';

/**
 * 95 % interval of a mean: value ± t(0.975; df) √V, cut to the ends of the scale.
 *
 * Assumes that the mean is about normally distributed. It undercovers where few persons hold most of the
 * weight or nearly all stand at one end of the scale; with equal scores it collapses to the value itself.
 *
 * @param value the mean, in points
 * @param variance its variance, in points squared, >= 0
 * @param degreesOfFreedom persons of the domain less the strata they stand in
 * @param scale ends of the scale
 * @returns undefined without a degree of freedom: one person tells nothing about the spread
 * @see Korn & Graubard (1999), Analysis of Health Surveys, 2.4; R: coef ± qt(.975, df) * SE of svymean
 */
export function studentTInterval(
  value: number,
  variance: number,
  degreesOfFreedom: number,
  scale: Interval = { low: 0, high: 100 },
): Interval | undefined {
  if (degreesOfFreedom < 1) return undefined;
  const reach = studentTQuantile(1 - TAIL, degreesOfFreedom) * Math.sqrt(variance);
  return { low: Math.max(scale.low, value - reach), high: Math.min(scale.high, value + reach) };
}
