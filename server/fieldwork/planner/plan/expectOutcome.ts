import { reliabilityLimits } from '../../../statistics/reliabilityLimits.ts';
import type { Assumptions, Figure, Outcome } from './plan.ts';

/**
 * What a figure from so many answers is expected to become at the gates. An expectation: answers vary, and what is
 * hidden to protect a neighbour is not foreseen.
 *
 * @param halfWidth points
 */
export function expectOutcome(
  { answers, halfWidth }: { answers: number; halfWidth: number },
  figure: Figure,
  { minimumBase, designEffect }: Assumptions,
): Outcome {
  if (answers < minimumBase) return 'secret';
  const { leastSize, tooWide, isLimited } = reliabilityLimits[figure === 'share' ? 'share' : 'mean'];
  const size = answers / designEffect;
  const width = figure === 'share' ? 2 * halfWidth : halfWidth;
  if (size < leastSize || tooWide(width)) return 'uncertain';
  return isLimited(size, width) ? 'limited' : 'published';
}
