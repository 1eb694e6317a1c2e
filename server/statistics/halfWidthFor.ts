import { NORMAL_QUANTILE_975 } from './normalInterval.ts';

/** Answers that are expected or have come in. */
export interface ExpectedAnswers {
  /** May be a fraction: an expectation. */
  answers: number;
  /** Persons in the frame, for the finite population correction; undefined = many. */
  population?: number;
  /** Standard deviation between persons as a fraction; 0.5 is a share at 50 %, the worst case. */
  deviation?: number;
  /** 1.3 unless known. */
  designEffect?: number;
}

/**
 * Half of the 95 % interval that so many answers give, the inverse of `sampleSizeFor`:
 *
 *     d = z √(deff s² / n0)        n0 = n (N - 1) / (N - n)
 *
 * @returns a fraction; Infinity without answers, 0 when everybody answers
 * @see Cochran (1977), Sampling Techniques, 4.4
 */
export function halfWidthFor(expected: ExpectedAnswers): number {
  return NORMAL_QUANTILE_975 * Math.sqrt(expectedVariance(expected));
}

/** Of the mean, the same in the unit of the deviation squared. */
export function expectedVariance({
  answers,
  population,
  deviation = 0.5,
  designEffect = 1.3,
}: ExpectedAnswers): number {
  if (!(answers > 0)) return Number.POSITIVE_INFINITY;
  if (population === undefined) return (designEffect * deviation ** 2) / answers;
  if (answers >= population) return 0;
  const worth = (answers * (population - 1)) / (population - answers);
  return (designEffect * deviation ** 2) / worth;
}
