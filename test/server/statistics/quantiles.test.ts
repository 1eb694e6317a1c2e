import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../server/statistics/betaQuantile.ts';
import { studentTQuantile } from '../../../server/statistics/studentTQuantile.ts';
import { differenceOf } from './referenceData.ts';

// R's qt and qbeta are met through the intervals in references.test.ts; these are scipy 1.17: t.ppf, beta.ppf.
describe('quantiles', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 13, 2.1603686564627913],
    [0.975, 594, 1.9639657188208495],
    [0.975, 1e6, 1.959966356814107],
  ])('of t at %d with %d degrees of freedom agree with scipy', (probability, df, expected) => {
    expect(differenceOf(studentTQuantile(probability, df), expected)).toBeLessThan(1e-10);
    expect(differenceOf(studentTQuantile(1 - probability, df), -expected)).toBeLessThan(1e-10);
  });

  it.each([
    [0.025, 7, 8, 0.23036054144806234],
    [0.975, 8, 7, 0.7696394585519376],
    [0.975, 1, 12.3, 0.25911428674729076],
    [0.025, 238.2, 4.6, 0.9605538983643905],
    [0.975, 100001, 900000, 0.10058964818742552],
    [0.025, 0.4, 31.5, 2.348734709908016e-6],
  ])('of beta at %d with shapes %d and %d agree with scipy', (probability, a, b, expected) => {
    expect(differenceOf(betaQuantile(probability, a, b), expected)).toBeLessThan(1e-10);
  });

  it('refuse what has no quantile instead of handing on NaN', () => {
    expect(() => studentTQuantile(0.975, 0)).toThrow(RangeError);
    expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
    expect(() => betaQuantile(0.025, 0, 3)).toThrow(RangeError);
    expect(() => betaQuantile(Number.NaN, 1, 3)).toThrow(RangeError);
  });
});
