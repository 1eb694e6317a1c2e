import { expect, it } from 'vitest';
import { normalTails } from '../../../server/statistics/normalTails.ts';
import { normalThreshold } from '../../../server/statistics/normalThreshold.ts';

// R 4.2.2: qnorm(c(.05, .01, 1e-8) / 2, lower.tail = FALSE)
it('agrees with R', () => {
  expect(normalThreshold(0.05)).toBeCloseTo(1.959963984540054, 11);
  expect(normalThreshold(0.01)).toBeCloseTo(2.5758293035489, 11);
  expect(normalThreshold(1e-8)).toBeCloseTo(5.730728868235855, 9);
});

it('undoes the tails, and knows the ends', () => {
  for (const p of [0.9, 0.3, 0.001, 1e-12]) expect(normalTails(normalThreshold(p)) / p).toBeCloseTo(1, 8);
  expect(normalThreshold(1)).toBeCloseTo(0, 12);
  expect(normalThreshold(0)).toBe(Number.POSITIVE_INFINITY);
  expect(() => normalThreshold(-0.1)).toThrow(RangeError);
});
