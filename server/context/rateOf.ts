import { poissonInterval } from '../statistics/poissonInterval.ts';
import type { Rate } from './contextLayer.ts';

/** Below, the interval spans almost half of the rate on either side. */
const FEW_CASES = 20;

/**
 * Recorded cases per so many of the denominator, with the exact 95 % Poisson interval of the cases. The denominator
 * counts as known without error.
 */
export function rateOf(count: number, denominator: number, per: number): Rate {
  const { low, high } = poissonInterval(count);
  const scale = per / denominator;
  return {
    value: Math.round(count * scale * 10) / 10,
    low: Math.floor(low * scale * 10) / 10,
    high: Math.ceil(high * scale * 10) / 10,
    denominator,
    ...(count < FEW_CASES ? { fewCases: true } : {}),
  };
}
