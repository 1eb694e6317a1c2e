import type { DomainSums, GroupSums } from './groupSums.ts';

/**
 * The sums of a domain that is a union of groups: a district of its areas, the municipality of everything.
 *
 * @param groups indices into the sums, each at most once; an empty list gives the sums of an empty domain
 */
export function gatherScores(sums: GroupSums, groups: readonly number[]): DomainSums {
  const total = (column: Float64Array) => groups.reduce((sum, group) => sum + (column[group] ?? 0), 0);
  return {
    persons: total(sums.persons),
    score: total(sums.score),
    weight: total(sums.weight),
    weightSquare: total(sums.weightSquare),
    weightedScore: total(sums.weightedScore),
    weightedScoreSquare: total(sums.weightedScoreSquare),
    squaredWeightScore: total(sums.squaredWeightScore),
    squaredWeightScoreSquare: total(sums.squaredWeightScoreSquare),
    lowest: groups.reduce((low, group) => Math.min(low, sums.lowest[group] ?? low), Number.POSITIVE_INFINITY),
    highest: groups.reduce(
      (high, group) => Math.max(high, sums.highest[group] ?? high),
      Number.NEGATIVE_INFINITY,
    ),
  };
}
