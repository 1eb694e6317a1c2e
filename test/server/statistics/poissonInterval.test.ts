import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../../../server/statistics/gammaQuantile.ts';
import { poissonInterval } from '../../../server/statistics/poissonInterval.ts';
import { differenceOf } from './referenceData.ts';

describe('the exact interval of a count', () => {
  it('agrees with the example in the help of R: poisson.test(137, 24.19893)$conf.int', () => {
    const { low, high } = poissonInterval(137);
    expect(low / 24.19893).toBeCloseTo(4.753125, 6);
    expect(high / 24.19893).toBeCloseTo(6.692709, 6);
  });

  // scipy 1.17: gamma.ppf(0.025, count), gamma.ppf(0.975, count + 1), which is what poisson.test computes.
  it.each([
    [10, 4.7953886961324335, 18.39035604201778],
    [137, 115.02053443379857, 161.9564046880734],
  ])('of %d agrees with qgamma', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(differenceOf(interval.low, low)).toBeLessThan(1e-10);
    expect(differenceOf(interval.high, high)).toBeLessThan(1e-10);
  });

  it('begins at 0 where nothing was recorded, and ends at 3.69', () => {
    const { low, high } = poissonInterval(0);
    expect(low).toBe(0);
    expect(differenceOf(high, 3.6888794541139354)).toBeLessThan(1e-10);
  });

  // scipy 1.17, and for 1000 the sum of the Poisson terms themselves.
  it.each([
    [0.975, 1000, 1062.9211512248878],
    [0.975, 20085, 20363.715085682867],
    [0.025, 20084, 19807.186128373116],
  ])(
    'holds for the offences of a whole city, where the library is wrong: %d, %d',
    (probability, shape, expected) => {
      expect(differenceOf(gammaQuantile(probability, shape), expected)).toBeLessThan(1e-9);
    },
  );

  it('takes whole counts only', () => {
    for (const count of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => poissonInterval(count)).toThrow(RangeError);
  });

  it.each([
    [0.025, 0.5, 0.0004910345585876278],
    [0.975, 2.5, 6.4162509970150134],
  ])('rests on a quantile that agrees with scipy at %d and shape %d', (probability, shape, expected) => {
    expect(differenceOf(gammaQuantile(probability, shape), expected)).toBeLessThan(1e-10);
  });

  it('refuses what has no quantile instead of handing on NaN', () => {
    expect(() => gammaQuantile(0, 1)).toThrow(RangeError);
    expect(() => gammaQuantile(0.5, 0)).toThrow(RangeError);
    expect(() => gammaQuantile(Number.NaN, 1)).toThrow(RangeError);
  });
});
