import type { DomainSums } from './groupSums.ts';
import { kishDesignEffect } from './kishDesignEffect.ts';

/**
 * Sampling variances for the area-level model, smoothed over the areas:
 *
 *     ψ_a = S² deff / n_a, deff = median over the areas of n Σ w² / (Σ w)² (Kish)
 *
 * The direct variance of a dozen persons is far too shaky to be "known", as the model wants it.
 *
 * @param areas sums of the areas that enter the model, each of at least two persons
 * @param unitVariance S²: of a score `pooledVariance`; of a share p (1 - p) with the town's p
 * @returns one an area, in the unit of the scores squared
 * @throws RangeError when S² is not positive or an area holds fewer than two persons
 * @see Rao & Molina (2015), Small Area Estimation, 6.4.1, on smoothing sampling variances
 */
export function samplingVariances(areas: readonly DomainSums[], unitVariance: number): number[] {
  if (!(unitVariance > 0)) throw new RangeError('scores that do not vary leave nothing to model');
  if (areas.some(({ persons }) => persons < 2)) throw new RangeError('areas of one person enter no model');
  const effects = areas.map((area) => kishDesignEffect(area.persons, area.weight, area.weightSquare));
  const designEffect = median(effects);
  return areas.map(({ persons }) => (unitVariance * designEffect) / persons);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
