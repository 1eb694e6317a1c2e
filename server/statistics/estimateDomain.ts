import { gatherScores } from './gatherScores.ts';
import { kishEffectiveSize } from './kishEffectiveSize.ts';
import { linearisedVariance } from './linearisedVariance.ts';
import type { MeanEstimate } from './meanEstimate.ts';
import type { ScoreColumn } from './sumColumn.ts';

/**
 * Weighted mean of a domain, a subset of the whole sample, and its linearised variance:
 *
 *     ŷ = Σ_D w y / Σ_D w        u_i = (y_i - ŷ) / Σ_D w
 *
 * The variance (see `linearisedVariance`) knows strata, finite population correction and raking. A share is the mean
 * of scores 0 and 1.
 *
 * Assumes independent persons within a stratum. The ratio is biased by the order of 1/n, and the variance too
 * small, in domains of a handful of persons. When all scores are equal the variance is exactly 0, which says nothing
 * about the population.
 *
 * @param column the scores, summed
 * @param groups the groups that make up the domain, each at most once
 * @returns undefined when the domain holds no weight
 * @see Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, 5.6-5.8; R: survey::svymean on a subset
 *   of svydesign(~1, strata, weights, fpc), postStratify or calibrate(calfun = "raking")
 */
export function estimateDomain(column: ScoreColumn, groups: readonly number[]): MeanEstimate | undefined {
  const sums = gatherScores(column.groups, groups);
  if (!(sums.weight > 0)) return undefined;
  const value = sums.weightedScore / sums.weight;
  const allAlike = sums.highest <= sums.lowest;
  return {
    persons: sums.persons,
    value,
    variance: allAlike ? 0 : linearisedVariance(column, [{ groups, scale: 1 / sums.weight, centre: value }]),
    degreesOfFreedom: sums.persons - countStrata(column, groups),
    kishSize: kishEffectiveSize(sums.weight, sums.weightSquare),
  };
}

/** H_D: strata with a valid score in the domain. */
function countStrata({ sample, slices }: ScoreColumn, groups: readonly number[]): number {
  const { start, part } = sample.slices;
  const { stratum } = sample.design.parts;
  const seen = new Set<number>();
  for (const group of groups) {
    for (let slice = start[group] ?? 0; slice < (start[group + 1] ?? 0); slice++) {
      if ((slices.persons[slice] ?? 0) > 0) seen.add(stratum[part[slice] ?? 0] ?? 0);
    }
  }
  return seen.size;
}
