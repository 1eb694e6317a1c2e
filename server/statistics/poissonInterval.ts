import { gammaQuantile } from './gammaQuantile.ts';
import { type Interval, TAIL } from './interval.ts';

/**
 * Exact 95 % interval of the expected number behind a count of events (Garwood):
 *
 *     low = Γ⁻¹(0.025; count)     high = Γ⁻¹(0.975; count + 1)     low is 0 at a count of 0
 *
 * Assumes that events happen independently of each other. Offences often come in series, so the true interval tends
 * to be wider. Covers at least 95 %. Divide both limits by a denominator known without error for the interval of a
 * rate.
 *
 * @param count of events, a whole number >= 0
 * @throws RangeError for anything else
 * @see Garwood (1936), Biometrika 28:437-442; R: poisson.test(count)$conf.int
 */
export function poissonInterval(count: number): Interval {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count of events`);
  return {
    low: count === 0 ? 0 : gammaQuantile(TAIL, count),
    high: gammaQuantile(1 - TAIL, count + 1),
  };
}
