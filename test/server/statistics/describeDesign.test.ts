import { describe, expect, it } from 'vitest';
import { crossIndices } from '../../../server/statistics/crossIndices.ts';
import { describeDesign } from '../../../server/statistics/describeDesign.ts';
import { groupSample } from '../../../server/statistics/groupSample.ts';
import { rakeWeights } from '../../../server/statistics/rakeWeights.ts';
import { sumColumn } from '../../../server/statistics/sumColumn.ts';

describe('crossIndices', () => {
  it('numbers the combinations that occur by class, whatever the order of the records', () => {
    const crossing = crossIndices(Int32Array.of(2, 0, 2, -1, 0), 3, Int32Array.of(1, 1, 0, 0, -1), 2);
    expect([...crossing.of]).toEqual([2, 0, 1, -1, -1]);
    expect([...crossing.first]).toEqual([0, 2, 2]);
    expect([...crossing.second]).toEqual([1, 0, 1]);
    expect(crossing.count).toBe(3);
  });

  it('refuses columns of different length and classes it does not know', () => {
    expect(() => crossIndices(Int32Array.of(0), 1, Int32Array.of(0, 0), 1)).toThrow(RangeError);
    expect(() => crossIndices(Int32Array.of(1), 1, Int32Array.of(0), 1)).toThrow(/class 1/);
  });
});

describe('describeDesign', () => {
  it('counts all records of a stratum, and keeps its population', () => {
    const design = describeDesign({
      records: 3,
      strata: { of: Int32Array.of(1, 0, 1), populations: [undefined, 90] },
    });
    expect(design.strata).toEqual([{ records: 1 }, { records: 2, population: 90 }]);
    expect([...design.parts.weight]).toEqual([1, 2]);
  });

  it('takes the raked weights for the figures', () => {
    const gender = { key: 'gender', of: Int32Array.of(0, 1, 1), categories: ['f', 'm'], targets: [10, 10] };
    const design = describeDesign({ records: 3, raking: rakeWeights([gender], 3) });
    expect([...(design.weights ?? [])]).toEqual([10, 5, 5]);
    expect(design.calibration?.cells).toBe(2);
  });

  it('refuses columns that lack a record, and two sorts of weights at once', () => {
    const raking = rakeWeights([], 2);
    expect(() => describeDesign({ records: 3, weights: Float64Array.of(1) })).toThrow(RangeError);
    expect(() => describeDesign({ records: 3, raking })).toThrow(RangeError);
    expect(() => describeDesign({ records: 2, raking, weights: Float64Array.of(1, 1) })).toThrow(RangeError);
    const strata = { of: Int32Array.of(0, -1), populations: [5] };
    expect(() => describeDesign({ records: 2, strata })).toThrow(/stratum/);
    expect(() => describeDesign({ records: 3, strata: { ...strata, of: Int32Array.of(0, 0) } })).toThrow(
      RangeError,
    );
  });
});

describe('sumColumn', () => {
  it('gives every group the sums of its slices', () => {
    const strata = { of: Int32Array.of(0, 1, 1, 0), populations: [undefined, undefined] };
    const sample = groupSample(describeDesign({ records: 4, strata }), Int32Array.of(1, 1, -1, 0), 3);
    expect([...sample.slices.start]).toEqual([0, 1, 3, 3]);
    const { groups } = sumColumn(sample, Float64Array.of(10, 30, 50, Number.NaN));
    expect([...groups.persons]).toEqual([0, 2, 0]);
    expect([...groups.weightedScore]).toEqual([0, 40, 0]);
    expect([groups.lowest[1], groups.highest[1]]).toEqual([10, 30]);
    expect([groups.lowest[0], groups.highest[2]]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
  });

  it('refuses a column that lacks a record', () => {
    const sample = groupSample(describeDesign({ records: 2 }), Int32Array.of(0, 0), 1);
    expect(() => sumColumn(sample, Float64Array.of(1))).toThrow(RangeError);
  });
});
