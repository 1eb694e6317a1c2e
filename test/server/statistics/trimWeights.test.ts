import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Margin } from '../../../server/statistics/margin.ts';
import { rakeWeights } from '../../../server/statistics/rakeWeights.ts';
import { summariseMargins } from '../../../server/statistics/summariseMargins.ts';
import { trimWeights } from '../../../server/statistics/trimWeights.ts';
import { weighRecords } from '../../../server/statistics/weighRecords.ts';
import { countOf } from '../../counts.ts';
import { rakedSamples } from './raking.ts';
import { rakingOf } from './sample.ts';

const numRuns = countOf('properties');

/** A margin over cells given as [category, records] runs. */
function marginOf(key: string, runs: readonly [number, number][], targets: readonly number[]): Margin {
  const of = Int32Array.from(runs.flatMap(([category, records]) => Array(records).fill(category)));
  return { key, of, categories: targets.map((_, category) => `${key}${category}`), targets };
}

/** One cell of five persons is raked to slightly more than 5; ten others in its age can give way. */
const slightlyOut = () =>
  rakeWeights(
    [
      marginOf(
        'ward',
        [
          [0, 100],
          [1, 100],
        ],
        [50, 150],
      ),
      marginOf(
        'age',
        [
          [0, 90],
          [1, 10],
          [0, 95],
          [1, 5],
        ],
        [160, 40],
      ),
    ],
    200,
  );

describe('trimWeights', () => {
  it('leaves a raking alone whose factors are within bounds', () => {
    const raking = rakeWeights(
      [
        marginOf(
          'ward',
          [
            [0, 60],
            [1, 40],
          ],
          [50, 50],
        ),
      ],
      100,
    );
    const trimmed = trimWeights(raking);
    expect(trimmed.trimming).toMatchObject({ rounds: 0, held: true });
    expect(trimmed.factors).toEqual(raking.factors);
  });

  it('keeps the margins and says so where the bounds cannot be had', () => {
    // Two of a hundred stand for a fifth of everybody: no weight below 5 can do that.
    const raking = rakeWeights(
      [
        marginOf(
          'age',
          [
            [0, 98],
            [1, 2],
          ],
          [80, 20],
        ),
      ],
      100,
    );
    const { trimming, ...trimmed } = trimWeights(raking);
    expect(trimming).toMatchObject({ held: false });
    expect(trimming.largest).toBeCloseTo(10, 6);
    const [age] = summariseMargins(trimmed);
    expect(age?.categories[1]?.after).toBeCloseTo(0.2, 10);
  });

  it('brings factors into the bounds where other cells can take over', () => {
    const raking = slightlyOut();
    expect(Math.max(...raking.factors)).toBeGreaterThan(5.01);
    const { trimming, ...trimmed } = trimWeights(raking);
    expect(trimming.held).toBe(true);
    expect(trimming.rounds).toBeGreaterThan(0);
    expect(trimming.largest).toBeCloseTo(5, 4);
    for (const { categories } of summariseMargins(trimmed)) {
      for (const { after, target } of categories) expect(Math.abs(after / target - 1)).toBeLessThan(1e-9);
    }
  });

  it('always keeps the margins, and its word on the bounds', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const { trimming, ...raking } = trimWeights(rakingOf(sample));
        for (const { categories } of summariseMargins(raking)) {
          for (const { after, target } of categories) expect(Math.abs(after / target - 1)).toBeLessThan(1e-9);
        }
        const factors = weighRecords(raking).map((weight, i) => weight / (sample.weights[i] ?? 0));
        const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
        expect(Math.max(...factors) / mean).toBeCloseTo(trimming.largest, 9);
        expect(Math.min(...factors) / mean).toBeCloseTo(trimming.smallest, 9);
        // A millionth over a bound is rounding; the factors here are summed in another order.
        const excess = Math.max(trimming.largest / 5, 0.2 / trimming.smallest) - 1;
        if (trimming.held) expect(excess).toBeLessThan(1.01e-6);
        else expect(excess).toBeGreaterThan(0.99e-6);
      }),
      { numRuns },
    );
  });
});
