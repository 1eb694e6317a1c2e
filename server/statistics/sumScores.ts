import { emptyGroupSums, type GroupSums } from './groupSums.ts';

/**
 * Sums the scores of a sample by group, in one pass over the column: linear in the number of persons, with
 * nothing allocated per person.
 *
 * @param scores one per person, any unit; NaN = no valid score, the person is left out
 * @param weights one per person; undefined = everybody counts 1. Whoever weighs 0 is left out: a base of ten with
 *   nine of them without weight would be the figure of one person
 * @param groups group of each person, 0..groupCount-1; a negative number = in no group
 * @returns sums by group; raw moments, so a variance computed from them loses about log10(mean² / variance)
 *   digits of the sixteen a double has (two or three for scores between 0 and 100)
 * @throws RangeError when the columns differ in length or a group lies outside 0..groupCount-1
 */
export function sumScores(
  scores: Float64Array,
  weights: Float64Array | undefined,
  groups: Int32Array,
  groupCount: number,
): GroupSums {
  requireEqualLengths(scores, weights, groups);
  const sums = emptyGroupSums(groupCount);
  for (let person = 0; person < scores.length; person++) {
    const group = groups[person] ?? -1;
    const score = scores[person] ?? Number.NaN;
    if (group < 0 || Number.isNaN(score)) continue;
    if (group >= groupCount) throw new RangeError(`group ${group} is outside 0..${groupCount - 1}`);
    const weight = weights === undefined ? 1 : (weights[person] ?? 0);
    if (weight > 0) addPerson(sums, group, score, weight);
  }
  return sums;
}

function addPerson(sums: GroupSums, group: number, score: number, weight: number): void {
  const weighted = weight * score;
  add(sums.persons, group, 1);
  add(sums.score, group, score);
  add(sums.weight, group, weight);
  add(sums.weightSquare, group, weight * weight);
  add(sums.weightedScore, group, weighted);
  add(sums.weightedScoreSquare, group, weighted * score);
  add(sums.squaredWeightScore, group, weight * weighted);
  add(sums.squaredWeightScoreSquare, group, weighted * weighted);
  if (score < (sums.lowest[group] ?? score)) sums.lowest[group] = score;
  if (score > (sums.highest[group] ?? score)) sums.highest[group] = score;
}

function add(column: Float64Array, group: number, amount: number): void {
  column[group] = (column[group] ?? 0) + amount;
}

function requireEqualLengths(
  scores: Float64Array,
  weights: Float64Array | undefined,
  groups: Int32Array,
): void {
  if (groups.length !== scores.length || (weights !== undefined && weights.length !== scores.length)) {
    throw new RangeError('scores, weights and groups must be of one length');
  }
}
