import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kornGraubardInterval } from '../../../server/statistics/kornGraubardInterval.ts';
import { kornGraubardSize } from '../../../server/statistics/kornGraubardSize.ts';
import { studentTInterval } from '../../../server/statistics/studentTInterval.ts';
import { countOf } from '../../counts.ts';
import { estimateIn, type Sample } from './sample.ts';

const numRuns = countOf('properties');

const domains = fc.constantFrom('a', 'b', undefined);
const person = fc.record({
  score: fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    fc.constant(Number.NaN),
  ),
  weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
  domain: domains,
  stratum: fc.constantFrom('h1', 'h2', 'h3'),
});
const persons = fc.array(person, { minLength: 1, maxLength: 60 });
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const sampleOf = (people: readonly Person[], weights?: readonly number[]): Sample => ({
  scores: people.map(({ score }) => score),
  domains: people.map(({ domain }) => domain),
  strata: people.map(({ stratum }) => stratum),
  ...(weights && { weights }),
});

/** The formula of method.md, written out record by record. */
function varianceByRecord(sample: Sample, domain: string): number {
  const inside = sample.scores.map((y, i) => sample.domains?.[i] === domain && !Number.isNaN(y));
  const w = sample.scores.map((_, i) => sample.weights?.[i] ?? 1);
  const sum = (of: (i: number) => number) =>
    sample.scores.reduce((total, _, i) => (inside[i] ? total + of(i) : total), 0);
  const weight = sum((i) => w[i] ?? 0);
  const mean = sum((i) => (w[i] ?? 0) * (sample.scores[i] ?? 0)) / weight;
  const z = sample.scores.map((y, i) => (inside[i] ? ((w[i] ?? 0) * (y - mean)) / weight : 0));
  return [...new Set(sample.strata)].reduce((total, stratum) => {
    const part = z.filter((_, i) => sample.strata?.[i] === stratum);
    const centre = part.reduce((s, one) => s + one, 0) / part.length;
    const squares = part.reduce((s, one) => s + (one - centre) ** 2, 0);
    return part.length < 2 ? total : total + (part.length / (part.length - 1)) * squares;
  }, 0);
}

describe('estimateDomain', () => {
  it('is the formula written out record by record', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const sample = sampleOf(
          people,
          people.map(({ weight }) => weight),
        );
        const estimate = estimateIn(sample, 'a');
        if (!estimate) return;
        const expected = varianceByRecord(sample, 'a');
        expect(Math.abs(estimate.variance - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
      }),
      { numRuns },
    );
  });

  it('makes nothing of weights that are all one', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const ones = people.map(() => 1);
        expect(estimateIn(sampleOf(people, ones), 'a')).toEqual(estimateIn(sampleOf(people), 'a'));
      }),
      { numRuns },
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(persons, fc.double({ min: 0.01, max: 1000, noNaN: true }), (people, factor) => {
        const once = estimateIn(
          sampleOf(
            people,
            people.map(({ weight }) => weight),
          ),
          'a',
        );
        const scaled = estimateIn(
          sampleOf(
            people,
            people.map(({ weight }) => weight * factor),
          ),
          'a',
        );
        expect(scaled?.persons).toBe(once?.persons);
        if (!once || !scaled) return;
        expect(scaled.value).toBeCloseTo(once.value, 9);
        expect(scaled.variance).toBeCloseTo(once.variance, 9);
        expect(scaled.kishSize).toBeCloseTo(once.kishSize, 9);
      }),
      { numRuns },
    );
  });

  it('has nothing to say about an empty domain', () => {
    expect(estimateIn({ scores: [1, 2], domains: ['b', undefined] }, 'a')).toBeUndefined();
  });

  it('gives equal scores a variance of exactly 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), persons, (score, people) => {
        const alike = people.map((one) => ({ ...one, score }));
        const estimate = estimateIn(
          sampleOf(
            alike,
            alike.map(({ weight }) => weight),
          ),
          'a',
        );
        expect(estimate?.variance ?? 0).toBe(0);
      }),
      { numRuns },
    );
  });

  it('gives a fully asked population no variance', () => {
    const census = { scores: [10, 90, 40], populations: { all: 3 } };
    expect(estimateIn(census)?.variance).toBe(0);
  });
});

describe('intervals', () => {
  it('of a mean contain it and stay on the scale', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const estimate = estimateIn(
          sampleOf(
            people,
            people.map(({ weight }) => weight),
          ),
          'a',
        );
        if (!estimate) return;
        const interval = studentTInterval(estimate.value, estimate.variance, estimate.degreesOfFreedom);
        expect(interval === undefined).toBe(estimate.degreesOfFreedom < 1);
        if (!interval) return;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(estimate.value + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(estimate.value - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(100);
      }),
      { numRuns },
    );
  });

  it('of a share contain it and stay between nobody and everybody', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const answered = people.map((one) => ({
          ...one,
          score: one.score > 40 ? 1 : one.score <= 40 ? 0 : one.score,
        }));
        const estimate = estimateIn(
          sampleOf(
            answered,
            answered.map(({ weight }) => weight),
          ),
          'a',
        );
        const interval = estimate && kornGraubardInterval(estimate);
        if (!estimate || !interval) return;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(estimate.value);
        expect(interval.high).toBeGreaterThanOrEqual(estimate.value);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
      { numRuns },
    );
  });

  // R: binom.test(0, 20)$conf.int: high = 1 - 0.025^(1/20)
  it('of nobody are Clopper–Pearson on the effective size', () => {
    const nobody = { value: 0, variance: 0, persons: 20, degreesOfFreedom: 19, kishSize: 20 };
    const interval = kornGraubardInterval(nobody);
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
    expect(kornGraubardInterval({ ...nobody, value: 1 })?.low).toBeCloseTo(0.025 ** (1 / 20), 12);
    expect(kornGraubardInterval({ ...nobody, kishSize: 8.5 })?.high).toBeCloseTo(1 - 0.025 ** (1 / 8.5), 12);
  });

  it('of one person do not exist', () => {
    const one = { value: 0, variance: 0, persons: 1, degreesOfFreedom: 0, kishSize: 1 };
    expect(kornGraubardInterval(one)).toBeUndefined();
    expect(kornGraubardSize({ ...one, value: 0.5, persons: 2 })).toBeUndefined();
    expect(studentTInterval(50, 0, 0)).toBeUndefined();
  });

  it('of a share that was asked of everybody are the share', () => {
    const all = { value: 0.4, variance: 0, persons: 10, degreesOfFreedom: 9, kishSize: 10 };
    expect(kornGraubardInterval(all)).toEqual({ low: 0.4, high: 0.4 });
  });
});
