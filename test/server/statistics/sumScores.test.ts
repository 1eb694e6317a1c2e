import { describe, expect, it } from 'vitest';
import { gatherScores } from '../../../server/statistics/gatherScores.ts';
import { sumScores } from '../../../server/statistics/sumScores.ts';

const scores = Float64Array.of(10, 20, Number.NaN, 40, 50, 60);
const weights = Float64Array.of(1, 2, 5, 0.5, 0, 3);
const groups = Int32Array.of(0, 1, 0, 1, 1, -1);

describe('sumScores', () => {
  it('sums by group what mean and variance need', () => {
    const sums = sumScores(scores, weights, groups, 3);
    expect(gatherScores(sums, [1])).toEqual({
      persons: 2,
      score: 60,
      weight: 2.5,
      weightSquare: 4.25,
      weightedScore: 60,
      weightedScoreSquare: 2 * 400 + 0.5 * 1600,
      squaredWeightScore: 4 * 20 + 0.25 * 40,
      squaredWeightScoreSquare: 4 * 400 + 0.25 * 1600,
      lowest: 20,
      highest: 40,
    });
  });

  it('leaves out who gave no answer, who stands in no group and who weighs nothing', () => {
    const sums = sumScores(scores, weights, groups, 3);
    expect([...sums.persons]).toEqual([1, 2, 0]);
  });

  it('counts everybody once without weights', () => {
    const all = gatherScores(sumScores(scores, undefined, groups, 2), [0, 1]);
    expect(all).toMatchObject({ persons: 4, weight: 4, weightSquare: 4, score: 120, weightedScore: 120 });
  });

  it('gives a union of groups the sums of the whole', () => {
    const apart = gatherScores(sumScores(scores, weights, groups, 3), [0, 1, 2]);
    const together = sumScores(scores, weights, Int32Array.of(0, 0, 0, 0, 0, -1), 1);
    expect(apart).toEqual(gatherScores(together, [0]));
  });

  it('refuses columns of different length and groups it does not know', () => {
    expect(() => sumScores(scores, Float64Array.of(1), groups, 2)).toThrow(RangeError);
    expect(() => sumScores(scores, undefined, groups.subarray(1), 2)).toThrow(RangeError);
    expect(() => sumScores(scores, undefined, groups, 1)).toThrow(/group 1 is outside/);
  });
});
