import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithRest } from '../../../server/statistics/compareWithRest.ts';
import { weighRecords } from '../../../server/statistics/weighRecords.ts';
import { countOf } from '../../counts.ts';
import { rakedSamples, reorder } from './raking.ts';
import { columnOf, estimateIn, rakingOf, type Sample } from './sample.ts';

const numRuns = countOf('properties');

/** Columns X of method.md, one list a column: every record written out. */
function columnsOf({ margins = [] }: Sample): number[][] {
  return margins.flatMap(({ of, targets }) => {
    const whole = Object.values(targets).reduce((sum, target) => sum + target, 0);
    return Object.entries(targets).map(([category, target]) => {
      const share = of.includes(undefined) ? target / whole : 0;
      return of.map((one) => (one === undefined ? 0 : Number(one === category) - share));
    });
  });
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** What least squares leave of u: Gram–Schmidt on the columns, dependent ones dropped, everything times √d. */
function residualsOf(u: readonly number[], columns: readonly number[][], d: readonly number[]): number[] {
  const root = d.map(Math.sqrt);
  const scaled = (column: readonly number[]) => column.map((x, i) => x * (root[i] ?? 0));
  const basis: number[][] = [];
  const reduce = (column: readonly number[]) =>
    basis.reduce((rest, q) => {
      const part = dot(q, rest);
      return rest.map((x, i) => x - part * (q[i] ?? 0));
    }, column.slice());
  for (const column of columns.map(scaled)) {
    const rest = reduce(reduce(column));
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-7 * Math.sqrt(dot(column, column))) basis.push(rest.map((x) => x / length));
  }
  return reduce(reduce(scaled(u))).map((e, i) => e / (root[i] ?? 1));
}

/** V of method.md section 3, record by record. */
function varianceByRecord(sample: Required<Sample>, u: readonly number[]): number {
  const w = weighRecords(rakingOf(sample));
  const e = residualsOf(u, columnsOf(sample), sample.weights);
  const z = e.map((one, i) => one * (w[i] ?? 0));
  return [...new Set(sample.strata)].reduce((total, stratum) => {
    const part = z.filter((_, i) => sample.strata[i] === stratum);
    const n = part.length;
    const mean = part.reduce((sum, one) => sum + one, 0) / n;
    const squares = part.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    const population = sample.populations[stratum] ?? Number.POSITIVE_INFINITY;
    return n < 2 ? total : total + (1 - n / population) * (n / (n - 1)) * squares;
  }, 0);
}

/** u of a domain's mean, 0 for everybody else. */
function linearised(sample: Required<Sample>, domain: string): number[] {
  const w = weighRecords(rakingOf(sample));
  const inside = sample.scores.map((y, i) => sample.domains[i] === domain && !Number.isNaN(y));
  const weight = w.reduce((sum, one, i) => (inside[i] ? sum + one : sum), 0);
  const mean = w.reduce((sum, one, i) => (inside[i] ? sum + one * (sample.scores[i] ?? 0) : sum), 0) / weight;
  return sample.scores.map((y, i) => (inside[i] ? (y - mean) / weight : 0));
}

const near = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(expected, 1e-3));

describe('linearisedVariance', () => {
  it('after raking is the formula written out record by record, with strata, corrections and missing answers', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const estimate = estimateIn(sample, 'a');
        if (!estimate) return;
        near(estimate.variance, varianceByRecord(sample, linearised(sample, 'a')));
      }),
      { numRuns },
    );
  });

  it('of a difference is that of the linearised difference, not a sum of variances', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const { column, groupOf, names } = columnOf(sample);
        if (names.length < 2) return;
        const found = compareWithRest(column, [groupOf('a')], [groupOf('b')]);
        if (!found) return;
        const rest = linearised(sample, 'b');
        const u = linearised(sample, 'a').map((one, i) => one - (rest[i] ?? 0));
        near(found.variance, varianceByRecord(sample, u));
      }),
      { numRuns },
    );
  });

  it('changes neither with the order of the records nor with the scale of the design weights', () => {
    fc.assert(
      fc.property(rakedSamples, fc.double({ min: 0.01, max: 100, noNaN: true }), (sample, scale) => {
        const once = estimateIn(sample, 'a');
        if (!once) return;
        const backwards = [...sample.scores.keys()].reverse();
        const turned = estimateIn(reorder(sample, backwards), 'a');
        expect(Math.abs((turned?.value ?? 0) - once.value)).toBeLessThan(1e-12 * 100);
        expect(Math.abs((turned?.variance ?? 0) - once.variance)).toBeLessThan(
          1e-12 * Math.max(1, once.variance),
        );
        const scaled = estimateIn({ ...sample, weights: sample.weights.map((w) => scale * w) }, 'a');
        expect(Math.abs((scaled?.value ?? 0) - once.value)).toBeLessThan(1e-6);
        expect(Math.abs((scaled?.variance ?? 0) - once.variance)).toBeLessThan(
          1e-6 * Math.max(1, once.variance),
        );
      }),
      { numRuns },
    );
  });

  it('is 0 for what the margins know: the share of a raked category', () => {
    fc.assert(
      fc.property(rakedSamples, (sample) => {
        const wards = sample.margins[0]?.of ?? [];
        const known = { ...sample, scores: wards.map((ward) => Number(ward === 'north')) };
        expect(estimateIn(known)?.variance).toBeLessThan(1e-15);
      }),
      { numRuns },
    );
  });

  it('adds nothing from a stratum with a single record', () => {
    const scores = [10, 20, 40, 90];
    const strata = ['h1', 'h1', 'h1', 'lonely'];
    const weight = (10 + 20 + 40 + 90) / 4;
    const z = [10, 20, 40].map((y) => (y - weight) / 4);
    const mean = z.reduce((sum, one) => sum + one, 0) / 3;
    const squares = z.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    expect(estimateIn({ scores, strata })?.variance).toBeCloseTo((3 / 2) * squares, 12);
  });
});
