import { NORMAL_QUANTILE_975 } from './normalInterval.ts';

/** What has come in so far, and what is assumed about it. */
export interface AnswersSoFar {
  answers: number;
  /** Expected share; 0.5 is the worst case. */
  share?: number;
  /** Expected design effect; 1.3 unless known. */
  designEffect?: number;
  /** Persons in the frame, for the finite population correction; undefined = many. */
  population?: number | undefined;
}

/**
 * Half-width of the 95 % interval a share would have with these answers; the inverse of `sampleSizeFor`:
 *
 *     d = z √(deff p (1 - p) / n · (N - n) / (N - 1))
 *
 * @returns a fraction, 0.06 = ±6 percentage points
 * @throws RangeError without any answer
 * @see Cochran (1977), Sampling Techniques, 4.4; Kish (1965) for deff
 */
export function expectedHalfWidth(soFar: AnswersSoFar): number {
  const { answers, share = 0.5, designEffect = 1.3, population } = soFar;
  if (!(answers > 0)) throw new RangeError('a precision needs answers');
  const unseen =
    population === undefined ? 1 : Math.max(0, population - answers) / Math.max(1, population - 1);
  return NORMAL_QUANTILE_975 * Math.sqrt((designEffect * share * (1 - share) * unseen) / answers);
}
