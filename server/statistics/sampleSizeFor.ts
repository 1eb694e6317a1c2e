import { NORMAL_QUANTILE_975 } from './normalInterval.ts';

/** What is wished of a survey before its letters go out. */
export interface SamplePlan {
  /** Half-width of the 95 % interval, a fraction in (0, 1): 0.06 = ±6 percentage points. */
  halfWidth: number;
  /** Expected share of letters answered, in (0, 1]. */
  returnRate: number;
  /** Expected share; 0.5 is the worst case. */
  share?: number;
  /** Expected design effect; 1.3 unless known. */
  designEffect?: number;
  /** Persons in the frame, for the finite population correction; undefined = many. */
  population?: number;
}

/**
 * Answers and letters needed for a wished precision:
 *
 *     n0 = deff z² p (1 - p) / d²        n = n0 / (1 + (n0 - 1) / N)        letters = n / return rate
 *
 * A plan, not a promise: the return rate and the design effect are guesses until the wave is closed.
 *
 * @returns whole numbers, rounded up
 * @throws RangeError when a wish or an expectation is out of range
 * @see Cochran (1977), Sampling Techniques, 4.4; Kish (1965) for deff
 */
export function sampleSizeFor(plan: SamplePlan): { answers: number; letters: number } {
  const { halfWidth, returnRate, share = 0.5, designEffect = 1.3, population } = plan;
  if (!(halfWidth > 0 && halfWidth < 1) || !(share > 0 && share < 1)) {
    throw new RangeError('half-width and share lie between 0 and 1');
  }
  if (!(returnRate > 0 && returnRate <= 1) || !(designEffect > 0)) {
    throw new RangeError('the return rate lies in (0, 1], the design effect above 0');
  }
  const many = (designEffect * NORMAL_QUANTILE_975 ** 2 * share * (1 - share)) / halfWidth ** 2;
  const needed = population === undefined ? many : many / (1 + (many - 1) / population);
  const answers = Math.ceil(needed);
  return { answers, letters: Math.ceil(answers / returnRate) };
}
