import { halfWidthFor } from './halfWidthFor.ts';
import { type SamplePlan, sampleSizeFor } from './sampleSizeFor.ts';

export interface PlannedSample {
  /** To be sent, rounded up and never more than there are persons. */
  letters: number;
  /** Expected; a fraction. */
  answers: number;
  /** False where even a letter to everybody does not give the wished precision. */
  reachable: boolean;
  /** What these letters give, as a fraction: at most the wished one where it is reachable. */
  halfWidth: number;
}

/**
 * Letters to a limited number of persons for a wished precision; where it cannot be had, everybody gets one, and
 * `halfWidth` says what that gives.
 *
 * @throws RangeError when a wish or an expectation is out of range
 */
export function planSample(plan: SamplePlan & { population: number }): PlannedSample {
  const { returnRate, population, share = 0.5, designEffect } = plan;
  const needed = sampleSizeFor(plan).letters;
  const letters = Math.min(needed, population);
  const answers = letters * returnRate;
  return {
    letters,
    answers,
    reachable: needed <= population,
    halfWidth: halfWidthFor({
      answers,
      population,
      deviation: Math.sqrt(share * (1 - share)),
      ...(designEffect !== undefined && { designEffect }),
    }),
  };
}
