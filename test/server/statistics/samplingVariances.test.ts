import { describe, expect, it } from 'vitest';
import { gatherScores } from '../../../server/statistics/gatherScores.ts';
import { pooledVariance } from '../../../server/statistics/pooledVariance.ts';
import { samplingVariances } from '../../../server/statistics/samplingVariances.ts';
import { columnOf } from './sample.ts';

function areasOf(scores: number[], domains: string[], weights = scores.map(() => 1)) {
  const { column, names, groupOf } = columnOf({ scores, domains, weights });
  return names.map((name) => gatherScores(column.groups, [groupOf(name)]));
}

describe('pooledVariance', () => {
  it('is the usual one of analysis of variance without weights', () => {
    const areas = areasOf([1, 3, 10, 20, 30], ['a', 'a', 'b', 'b', 'b']);
    expect(pooledVariance(areas)).toBeCloseTo((2 + 200) / 3, 12);
  });

  it('does not change when all weights are scaled', () => {
    const [scores, domains] = [
      [1, 3, 10, 20, 30],
      ['a', 'a', 'b', 'b', 'b'],
    ];
    const once = pooledVariance(areasOf(scores, domains, [1, 2, 3, 1, 1]));
    expect(pooledVariance(areasOf(scores, domains, [5, 10, 15, 5, 5]))).toBeCloseTo(once ?? 0, 10);
  });

  it('does not exist where no area varies, or none has two persons', () => {
    expect(pooledVariance(areasOf([1, 1, 5, 5], ['a', 'a', 'b', 'b']))).toBeUndefined();
    expect(pooledVariance(areasOf([1, 5], ['a', 'b']))).toBeUndefined();
    expect(pooledVariance([])).toBeUndefined();
  });
});

describe('samplingVariances', () => {
  it('are S² deff / n with the median design effect', () => {
    const areas = areasOf([0, 1, 0, 1, 1, 0, 1], ['a', 'a', 'b', 'b', 'b', 'c', 'c'], [1, 1, 1, 1, 2, 1, 3]);
    const effects = [1, (3 * 6) / 16, (2 * 10) / 16];
    expect(effects.sort()[1]).toBe(1.125);
    expect(samplingVariances(areas, 0.25)).toEqual([
      (0.25 * 1.125) / 2,
      (0.25 * 1.125) / 3,
      (0.25 * 1.125) / 2,
    ]);
  });

  it('refuse areas of one person and scores that do not vary', () => {
    expect(() => samplingVariances(areasOf([1, 2, 3], ['a', 'a', 'b']), 1)).toThrow(RangeError);
    expect(() => samplingVariances(areasOf([1, 2], ['a', 'a']), 0)).toThrow(RangeError);
  });
});
