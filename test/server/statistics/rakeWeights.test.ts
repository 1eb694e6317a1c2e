import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designWeights } from '../../../server/statistics/designWeights.ts';
import { type Margin, MarginFault } from '../../../server/statistics/margin.ts';
import { rakeWeights } from '../../../server/statistics/rakeWeights.ts';
import { summariseMargins } from '../../../server/statistics/summariseMargins.ts';
import { summariseWeights } from '../../../server/statistics/summariseWeights.ts';
import { weighRecords } from '../../../server/statistics/weighRecords.ts';
import { countOf } from '../../counts.ts';
import { rakedSamples, reorder } from './raking.ts';
import { rakingOf } from './sample.ts';

const numRuns = countOf('properties');

const margin = (key: string, of: readonly number[], targets: readonly number[]): Margin => ({
  key,
  of: Int32Array.from(of),
  categories: targets.map((_, category) => `${key}${category}`),
  targets,
});

/** The fault a raking ends with. */
function faultOf(...margins: Margin[]): MarginFault {
  try {
    rakeWeights(margins, margins[0]?.of.length ?? 0);
  } catch (error) {
    if (error instanceof MarginFault) return error;
    throw error;
  }
  throw new Error('raking found no fault');
}

describe('rakeWeights', () => {
  it('meets every margin, of those who answered where somebody did not', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const weights = weighRecords(rakingOf(sample));
        for (const { of, targets } of sample.margins) {
          const population = Object.values(targets).reduce((sum, target) => sum + target, 0);
          const answered = weights.reduce((sum, w, i) => (of[i] === undefined ? sum : sum + w), 0);
          const scale = of.includes(undefined) ? answered / population : 1;
          for (const [category, target] of Object.entries(targets)) {
            const met = weights.reduce((sum, w, i) => (of[i] === category ? sum + w : sum), 0);
            expect(Math.abs(met / (target * scale) - 1)).toBeLessThan(2e-10);
          }
        }
      }),
      { numRuns },
    );
  });

  it('gives persons with the same answers the same factor, and keeps all weights above 0', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const factors = new Map<string, number>();
        weighRecords(rakingOf(sample)).forEach((weight, i) => {
          const factor = weight / (sample.weights[i] ?? 0);
          const answers = sample.margins.map(({ of }) => of[i]).join();
          expect(factor).toBeGreaterThan(0);
          expect(factor / (factors.get(answers) ?? factor)).toBeCloseTo(1, 12);
          factors.set(answers, factor);
        });
      }),
      { numRuns },
    );
  });

  it('makes nothing of the order of the records', () => {
    fc.assert(
      fc.property(rakedSamples, fc.infiniteStream(fc.nat()), (sample, keys) => {
        const order = sample.scores
          .map((_, i) => ({ i, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const weights = weighRecords(rakingOf(sample));
        weighRecords(rakingOf(reorder(sample, order))).forEach((weight, i) => {
          expect(Math.abs(weight / (weights[order[i] ?? 0] ?? 0) - 1)).toBeLessThan(1e-12);
        });
      }),
      { numRuns },
    );
  });

  it('makes nothing of the scale of the design weights', () => {
    fc.assert(
      fc.property(rakedSamples, fc.double({ min: 0.01, max: 100, noNaN: true }), (sample, scale) => {
        const scaled = { ...sample, weights: sample.weights.map((weight) => scale * weight) };
        const weights = weighRecords(rakingOf(sample));
        weighRecords(rakingOf(scaled)).forEach((weight, i) => {
          expect(Math.abs(weight / (weights[i] ?? 0) - 1)).toBeLessThan(1e-8);
        });
      }),
      { numRuns },
    );
  });

  it('gives the design weights back without margins', () => {
    expect([...weighRecords(rakeWeights([], 3, Float64Array.of(1, 2, 3)))]).toEqual([1, 2, 3]);
    expect([...weighRecords(rakeWeights([], 2))]).toEqual([1, 1]);
  });

  it('names an empty category with a population, and says to merge it', () => {
    const fault = faultOf(margin('gender', [0, 1, 1, -1], [50, 40, 10]));
    expect(fault).toMatchObject({ reason: 'empty', margin: 'gender', category: 'gender2' });
    expect(fault.message).toBe(
      'Margin gender: nobody in the sample stands in gender2, but 10 persons of the population do. Merge gender2 with a neighbouring category.',
    );
  });

  it('names a category with answers but without a population', () => {
    const fault = faultOf(margin('age', [0, 1, 2], [50, 50, 0]));
    expect(fault).toMatchObject({ reason: 'unpopulated', margin: 'age', category: 'age2' });
    expect(fault.message).toContain('age2');
  });

  it('lets an empty category without a population be', () => {
    const raking = rakeWeights([margin('age', [0, 1, 1], [50, 50, 0])], 3);
    expect([...weighRecords(raking)]).toEqual([50, 25, 25]);
  });

  it('names a margin that contradicts another', () => {
    const fault = faultOf(margin('ward', [0, 0, 1], [60, 40]), margin('gender', [0, 1, 1], [70, 50]));
    expect(fault).toMatchObject({ reason: 'notMet', category: undefined });
    expect(['ward', 'gender']).toContain(fault.margin);
    expect(fault.message).toMatch(/^Margin (ward|gender) is still .* % off after 200 rounds/);
  });

  it('names a margin that only runaway weights would meet', () => {
    // Everybody in ward 0 is of gender 0, and all others of gender 1: shares 60/40 and 50/50 exclude each other.
    const fault = faultOf(margin('ward', [0, 0, 1], [60, 40]), margin('gender', [0, 0, 1], [50, 50]));
    expect(fault.reason).toBe('notMet');
  });

  it('refuses what is no population and categories it has no target for', () => {
    expect(() => rakeWeights([margin('age', [0, 1], [1, Number.NaN])], 2)).toThrow(RangeError);
    expect(() => rakeWeights([margin('age', [0, 1], [2, -1])], 2)).toThrow(RangeError);
    expect(() => rakeWeights([margin('age', [0, 2], [1, 1])], 2)).toThrow(RangeError);
    expect(() => rakeWeights([margin('age', [0, 1], [1, 1])], 3)).toThrow(RangeError);
    expect(() => rakeWeights([margin('age', [0, 1], [1, 1])], 2, Float64Array.of(1))).toThrow(RangeError);
  });
});

describe('designWeights', () => {
  it('lets the answers of a stratum stand for its population', () => {
    expect([...designWeights(Int32Array.of(0, 1, 0, 1, 1), [100, 90, 70])]).toEqual([50, 30, 50, 30, 30]);
  });

  it('refuses half a design', () => {
    expect(() => designWeights(Int32Array.of(0, -1), [100])).toThrow(RangeError);
    expect(() => designWeights(Int32Array.of(0, 1), [100])).toThrow(/stratum 1/);
    expect(() => designWeights(Int32Array.of(0, 1), [100, 0])).toThrow(RangeError);
  });
});

describe('summaries of weights', () => {
  it('tell effective size, design effect and the largest weight', () => {
    expect(summariseWeights(Float64Array.of(1, 1, 2))).toEqual({
      persons: 3,
      designEffect: (3 * 6) / 16,
      effectiveSize: 16 / 6,
      largest: 2,
      largestToMean: 1.5,
    });
  });

  it('tell the shares of every margin before and after, of those who answered', () => {
    const design = Float64Array.of(1, 1, 2, 5);
    const raking = rakeWeights([margin('gender', [0, 1, 1, -1], [60, 40])], 4, design);
    const [summary] = summariseMargins(raking);
    expect(summary).toMatchObject({ key: 'gender', missing: 1 });
    const [first, second] = summary?.categories ?? [];
    expect(first).toMatchObject({ key: 'gender0', answers: 1 / 3, before: 1 / 4, target: 0.6 });
    expect(first?.after).toBeCloseTo(0.6, 10);
    expect(second).toMatchObject({ key: 'gender1', answers: 2 / 3, before: 3 / 4, target: 0.4 });
  });
});
