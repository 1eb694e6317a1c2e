import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../server/statistics/benjaminiHochberg.ts';
import { compareWaves } from '../../../server/statistics/compareWaves.ts';
import { compareWithRest } from '../../../server/statistics/compareWithRest.ts';
import {
  differenceInDifferences,
  type MeasuredArea,
} from '../../../server/statistics/differenceInDifferences.ts';
import { minimumDetectableEffect } from '../../../server/statistics/minimumDetectableEffect.ts';
import { normalInterval } from '../../../server/statistics/normalInterval.ts';
import { normalTails } from '../../../server/statistics/normalTails.ts';
import { poolWaves } from '../../../server/statistics/poolWaves.ts';
import { publishedStandardError } from '../../../server/statistics/publishedFigure.ts';
import { countOf } from '../../counts.ts';
import { differenceOf } from './referenceData.ts';
import { columnOf } from './sample.ts';

const numRuns = countOf('properties');
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('normalTails', () => {
  // scipy 1.17: 2 * norm.sf(abs(z)), the same as R's 2 * pnorm(-abs(z))
  it.each([
    [0, 1],
    [1, 0.317310507862914],
    [-1.959963984540054, 0.05],
    [4, 6.33424836662398e-5],
    [10, 1.52397060483211e-23],
  ])('at %d agrees with scipy', (z, p) => expect(differenceOf(normalTails(z), p)).toBeLessThan(1e-13));
});

describe('benjaminiHochberg', () => {
  // by hand: 0.005 * 5/1, 0.01 * 5/2, 0.03 * 5/3, 0.04 * 5/4, 0.5 * 5/5; R's p.adjust is met in comparisonReferences
  it('is its definition worked out', () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.5]);
    [0.025, 0.05, 0.05, 0.025, 0.5].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 15);
    });
  });

  it('keeps the order of the p-values, lowers none and stays a probability', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 40 }), (pValues) => {
        const adjusted = benjaminiHochberg(pValues);
        const sorted = pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
        sorted.forEach((test, rank) => {
          const own = adjusted[test] ?? Number.NaN;
          expect(own).toBeGreaterThanOrEqual(pValues[test] ?? 0);
          expect(own).toBeLessThanOrEqual(1);
          expect(own).toBeGreaterThanOrEqual(adjusted[sorted[rank - 1] ?? test] ?? 0);
        });
      }),
      { numRuns },
    );
  });

  it('gives equal p-values one answer, and a single test its own', () => {
    expect(benjaminiHochberg([0.02, 0.02, 0.9])).toEqual([0.03, 0.03, 0.9]);
    expect(benjaminiHochberg([0.04])).toEqual([0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([0.1, Number.NaN])).toThrow(RangeError);
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError);
  });
});

describe('compareWithRest', () => {
  const columnFor = (scores: number[], domains: string[]) => columnOf({ scores, domains });

  it('says nothing against an empty rest', () => {
    const { column, groupOf } = columnFor([1, 2], ['a', 'a']);
    expect(compareWithRest(column, [groupOf('a')], [])).toBeUndefined();
  });

  it('says nothing where nobody differs from anybody, whatever the rounding leaves', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
    const weights = fc.array(weight, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(score, score, weights, (one, other, six) => {
        const scores = [one, one, one, other, other, other];
        const { column, groupOf } = columnOf({
          scores,
          domains: ['b', 'b', 'b', 'c', 'c', 'c'],
          weights: six,
        });
        expect(compareWithRest(column, [groupOf('b')], [groupOf('c')])).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it('turns its sign when the sides are swapped', () => {
    const { column, groupOf } = columnFor([1, 2, 5, 9, 4], ['a', 'a', 'b', 'b', 'b']);
    const there = compareWithRest(column, [groupOf('a')], [groupOf('b')]);
    const back = compareWithRest(column, [groupOf('b')], [groupOf('a')]);
    expect(there?.difference).toBeCloseTo(-(back?.difference ?? 0), 12);
    expect(there?.p).toBeCloseTo(back?.p ?? 0, 12);
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 12);
  });
});

describe('compareWaves', () => {
  it('is later less earlier, with the variances of two samples added', () => {
    const change = compareWaves({ value: 60, variance: 9 }, { value: 55, variance: 16 });
    expect(change).toMatchObject({ difference: -5, variance: 25 });
    expect(change?.p).toBeCloseTo(normalTails(1), 15);
    expect(change?.low).toBeCloseTo(-5 - 1.959964 * 5, 5);
  });

  it('tests nothing where nothing varies', () => {
    expect(compareWaves({ value: 60, variance: 0 }, { value: 55, variance: 0 })).toBeUndefined();
  });
});

describe('poolWaves', () => {
  it('is the mean of both estimates, as exact as two waves make it', () => {
    const wave = { persons: 20, value: 60, variance: 8, degreesOfFreedom: 19, kishSize: 18 };
    const pooled = poolWaves(wave, { ...wave, persons: 30, value: 50, variance: 4, degreesOfFreedom: 28 });
    expect(pooled).toMatchObject({ persons: 50, value: 55, variance: 3, degreesOfFreedom: 47 });
    expect(pooled.kishSize).toBeCloseTo(36, 12);
  });
});

describe('differenceInDifferences', () => {
  const area = (treated: boolean, population: number, before: number, after: number): MeasuredArea => ({
    before: { value: before, low: before - 8, high: before + 8 },
    after: { value: after, low: after - 6, high: after + 6 },
    population,
    treated,
  });
  const town = [area(true, 3000, 50, 58), area(true, 1000, 60, 60), area(false, 2000, 55, 57)];

  it('weighs areas by their people and takes off what happened elsewhere', () => {
    const effect = differenceInDifferences(town);
    expect(effect).toMatchObject({ treatedChange: 6, comparisonChange: 2, difference: 4 });
    const own = (8 ** 2 + 6 ** 2) / 1.959963984540054 ** 2;
    expect(effect?.variance).toBeCloseTo(own * (0.75 ** 2 + 0.25 ** 2 + 1), 10);
    expect(effect?.low).toBeLessThan(4);
    expect(effect?.high).toBeGreaterThan(4);
  });

  // (qnorm(.975) + qnorm(.8)) * se
  it('says what it could not have seen', () => {
    const effect = differenceInDifferences(town);
    const se = Math.sqrt(effect?.variance ?? 0);
    expect(effect?.minimumDetectableEffect).toBeCloseTo(2.80158521811297 * se, 10);
    expect(minimumDetectableEffect(4)).toBeCloseTo(5.60317043622594, 12);
  });

  it('finds an effect of that size four times in five', () => {
    // Power of the two-sided z test at an effect of m standard errors, by the tail above 1.96.
    const shift = minimumDetectableEffect(1) - 1.959963984540054;
    expect(1 - normalTails(shift) / 2).toBeCloseTo(0.8, 10);
  });

  it('needs areas on both sides, and their population', () => {
    expect(differenceInDifferences(town.filter(({ treated }) => treated))).toBeUndefined();
    expect(differenceInDifferences([])).toBeUndefined();
    expect(() => differenceInDifferences([...town, area(false, 0, 1, 2)])).toThrow(RangeError);
  });

  it('reads the standard error from the arm of an interval that the scale did not cut', () => {
    expect(publishedStandardError({ value: 96, low: 86, high: 100 })).toBeCloseTo(10 / 1.959964, 5);
    expect(normalInterval(96, 100, { low: 0, high: 100 }).high).toBe(100);
  });
});
