import { describe, expect, it } from 'vitest';
import { sampleSizeFor } from '../../../server/statistics/sampleSizeFor.ts';

describe('sampleSizeFor', () => {
  it('finds the answers behind 11 and 6 points that method and planner speak of', () => {
    expect(sampleSizeFor({ halfWidth: 0.1117, returnRate: 1 }).answers).toBe(101);
    expect(sampleSizeFor({ halfWidth: 0.0559, returnRate: 1 }).answers).toBe(400);
  });

  // ceiling(qnorm(.975)^2 * .25 / .05^2) = 385 without design effect, the number of every textbook
  it('gives the textbook number, and with the correction for a small town fewer', () => {
    const plan = { halfWidth: 0.05, returnRate: 0.4, designEffect: 1 };
    expect(sampleSizeFor(plan)).toEqual({ answers: 385, letters: 963 });
    expect(sampleSizeFor({ ...plan, population: 1000 })).toEqual({ answers: 278, letters: 695 });
  });

  it('never asks for more answers than there are people', () => {
    const plan = { halfWidth: 0.001, returnRate: 1, population: 300 };
    expect(sampleSizeFor(plan).answers).toBeLessThanOrEqual(300);
  });

  it('refuses wishes out of range', () => {
    expect(() => sampleSizeFor({ halfWidth: 0, returnRate: 0.5 })).toThrow(RangeError);
    expect(() => sampleSizeFor({ halfWidth: 6, returnRate: 0.5 })).toThrow(RangeError);
    expect(() => sampleSizeFor({ halfWidth: 0.1, returnRate: 0 })).toThrow(RangeError);
    expect(() => sampleSizeFor({ halfWidth: 0.1, returnRate: 0.5, share: 1 })).toThrow(RangeError);
  });
});
