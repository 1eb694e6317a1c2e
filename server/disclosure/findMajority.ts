/** Persons left out at either end before all the others have one score. */
const FEW = 2;
/** How many scores of either end are kept. */
const KEPT = FEW + 1;

/** The three lowest and three highest scores of every group, each person's own; NaN where a group has fewer. */
export interface Extremes {
  lowest: Float64Array;
  highest: Float64Array;
}

/** The score nearly everybody has, and how many have another; `dissenters` 3 stands for three or more. */
export interface Majority {
  score: number;
  dissenters: number;
}

/**
 * Gathers the ends of each group in one pass: enough to see whether all but two of any union of groups have one
 * score. Scores are few and repeat, so most persons cost two comparisons.
 *
 * @param scores one a person; NaN = none
 * @param weights who weighs 0 does not count; undefined = everybody does
 * @param groups group of each person, 0..groupCount-1; negative = in none
 */
export function gatherExtremes(
  scores: Float64Array,
  weights: Float64Array | undefined,
  groups: Int32Array,
  groupCount: number,
): Extremes {
  const lowest = new Float64Array(KEPT * groupCount).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(KEPT * groupCount).fill(Number.NEGATIVE_INFINITY);
  for (let person = 0; person < scores.length; person++) {
    const score = scores[person] ?? Number.NaN;
    const first = KEPT * (groups[person] ?? -1);
    if (first < 0 || Number.isNaN(score) || (weights !== undefined && !((weights[person] ?? 0) > 0)))
      continue;
    if (score < (lowest[first + FEW] ?? 0)) keep(lowest, first, score, 1);
    if (score > (highest[first + FEW] ?? 0)) keep(highest, first, score, -1);
  }
  return { lowest, highest };
}

/** Puts a score in its place among the kept ones; the last falls out. @param sign 1: ascending, -1: descending */
function keep(kept: Float64Array, first: number, score: number, sign: 1 | -1): void {
  let place = first + FEW;
  while (place > first && sign * score < sign * (kept[place - 1] ?? 0)) {
    kept[place] = kept[place - 1] ?? 0;
    place -= 1;
  }
  kept[place] = score;
}

/**
 * The majority of a union of groups.
 *
 * @param persons how many have a score
 * @returns undefined for fewer than five persons: two could be the majority
 */
export function findMajority(
  { lowest, highest }: Extremes,
  groups: readonly number[],
  persons: number,
): Majority | undefined {
  if (persons < 2 * FEW + 1) return undefined;
  const ends = (kept: Float64Array) =>
    groups.flatMap((group) => [...kept.subarray(KEPT * group, KEPT * (group + 1))]).filter(Number.isFinite);
  const low = ends(lowest).sort((a, b) => a - b);
  const high = ends(highest).sort((a, b) => b - a);
  const score = low[FEW] ?? Number.NaN;
  for (let dissenters = 0; dissenters <= FEW; dissenters++) {
    for (let below = 0; below <= dissenters; below++) {
      if (low[below] === high[dissenters - below]) return { score, dissenters };
    }
  }
  return { score, dissenters: KEPT };
}
