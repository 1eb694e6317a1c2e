import type { GroupedSample } from './groupSample.ts';
import { emptyGroupSums, type GroupSums } from './groupSums.ts';
import { sumScores } from './sumScores.ts';

/** One column of scores, summed: all that means, comparisons and their variances need of it. */
export interface ScoreColumn {
  sample: GroupedSample;
  /** Sums by slice (group within a part of the design). */
  slices: GroupSums;
  /** Sums by group. */
  groups: GroupSums;
}

/**
 * Sums a column of scores by the groups of a sample, in one pass. Everything after it (any mean, share, comparison
 * of any union of groups) works on these sums and never sees a person again.
 *
 * @param scores one a record, any unit; NaN = no valid score
 * @throws RangeError when a record is missing
 */
export function sumColumn(sample: GroupedSample, scores: Float64Array): ScoreColumn {
  const { of, count, start } = sample.slices;
  const slices = sumScores(scores, sample.design.weights, of, count);
  const groups = emptyGroupSums(sample.groupCount);
  for (let group = 0; group < sample.groupCount; group++) {
    for (let slice = start[group] ?? 0; slice < (start[group + 1] ?? 0); slice++) {
      addSlice(groups, group, slices, slice);
    }
  }
  return { sample, slices, groups };
}

const ADDED = [
  'persons',
  'score',
  'weight',
  'weightSquare',
  'weightedScore',
  'weightedScoreSquare',
  'squaredWeightScore',
  'squaredWeightScoreSquare',
] as const;

function addSlice(groups: GroupSums, group: number, slices: GroupSums, slice: number): void {
  for (const name of ADDED) {
    groups[name][group] = (groups[name][group] ?? 0) + (slices[name][slice] ?? 0);
  }
  groups.lowest[group] = Math.min(groups.lowest[group] ?? 0, slices.lowest[slice] ?? 0);
  groups.highest[group] = Math.max(groups.highest[group] ?? 0, slices.highest[slice] ?? 0);
}
