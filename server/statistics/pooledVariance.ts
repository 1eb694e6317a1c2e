import type { DomainSums } from './groupSums.ts';

/**
 * Variance of the scores within areas, pooled over all areas:
 *
 *     S² = Σ_a Σ_i w (y - ŷ_a)² / Σ_a Σ_i w · n / (n - m), n persons in m areas
 *
 * With equal weights the usual pooled variance. Assumes that areas spread alike around their means; one area of few
 * persons has no variance of its own to trust.
 *
 * @param areas sums of every area, empty ones are ignored
 * @returns in the unit of the scores squared; undefined without an area of two persons, or when no area varies
 */
export function pooledVariance(areas: readonly DomainSums[]): number | undefined {
  const filled = areas.filter(({ weight }) => weight > 0);
  const persons = filled.reduce((sum, area) => sum + area.persons, 0);
  const weight = filled.reduce((sum, area) => sum + area.weight, 0);
  const within = filled.reduce((sum, area) => sum + squaresWithin(area), 0);
  const freedom = persons - filled.length;
  return freedom > 0 && within > 0 ? ((within / weight) * persons) / freedom : undefined;
}

function squaresWithin({ weight, weightedScore, weightedScoreSquare, lowest, highest }: DomainSums): number {
  if (highest <= lowest) return 0;
  return Math.max(0, weightedScoreSquare - (weightedScore * weightedScore) / weight);
}
