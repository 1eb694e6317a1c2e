import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../server/statistics/benjaminiHochberg.ts';
import { expectFindings } from '../../../server/statistics/expectFindings.ts';
import { halfWidthFor } from '../../../server/statistics/halfWidthFor.ts';
import { normalTails } from '../../../server/statistics/normalTails.ts';
import { planSample } from '../../../server/statistics/planSample.ts';
import { sampleSizeFor } from '../../../server/statistics/sampleSizeFor.ts';
import { seededRandom } from '../../bench/seededRandom.ts';

describe('the half-width of so many answers', () => {
  it.each([
    [100, 11],
    [400, 6],
  ])('is, for %i, about %i points at 50 %% and a design effect of 1.3', (answers, points) => {
    expect(Math.round(100 * halfWidthFor({ answers }))).toBe(points);
  });

  it('undoes the sample size, with and without a finite population', () => {
    for (const population of [undefined, 300, 5_000]) {
      const { answers } = sampleSizeFor({
        halfWidth: 0.08,
        returnRate: 1,
        ...(population && { population }),
      });
      const width = halfWidthFor({ answers, ...(population && { population }) });
      expect(width).toBeLessThanOrEqual(0.08);
      expect(width).toBeGreaterThan(0.0785);
    }
    expect(halfWidthFor({ answers: 300, population: 300 })).toBe(0);
    expect(halfWidthFor({ answers: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a sample from few', () => {
  it('writes to everybody where that is not enough, and says what it gives', () => {
    const plan = planSample({ halfWidth: 0.05, returnRate: 0.3, population: 250 });
    expect(plan).toMatchObject({ letters: 250, answers: 75, reachable: false });
    expect(plan.halfWidth).toBeCloseTo(halfWidthFor({ answers: 75, population: 250 }), 12);
    expect(planSample({ halfWidth: 0.2, returnRate: 0.3, population: 250 })).toMatchObject({
      reachable: true,
    });
  });
});

describe('expected findings', () => {
  it.each([
    [13, 13, 5],
    [13, 8, 7],
    [41, 20, 5],
    [7, 9, 4],
  ])(
    'of %i differences agree with the procedure on simulated towns (error variance %i, spread %i)',
    (count, variance, spread) => {
      const random = seededRandom(2026);
      const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const towns = 4_000;
      let found = 0;
      for (let town = 0; town < towns; town += 1) {
        const pValues = Array.from({ length: count }, () =>
          normalTails((spread * normal() + Math.sqrt(variance) * normal()) / Math.sqrt(variance)),
        );
        found += benjaminiHochberg(pValues).filter((p) => p <= 0.05).length;
      }
      const simulated = found / towns;
      const expected = expectFindings(
        Array.from({ length: count }, () => variance),
        spread,
      );
      console.log(`${count} areas: ${expected.toFixed(2)} expected, ${simulated.toFixed(2)} simulated`);
      expect(Math.abs(expected - simulated)).toBeLessThan(0.05 * count);
    },
  );

  it('are none among none', () => {
    expect(expectFindings([], 5)).toBe(0);
    expect(expectFindings([1, 1], 0)).toBeLessThan(0.1);
  });
});
