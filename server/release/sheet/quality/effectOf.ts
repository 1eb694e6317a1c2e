import type { Column } from '../../../../surveys/language/columns.ts';
import type { Indicator } from '../../../../surveys/language/questionnaire.ts';
import { scorePersons, scorerOf } from '../../../../surveys/language/scoring.ts';
import type { WeighedSample } from '../../weighSample.ts';

/**
 * The most that any figure of the whole town would change if these persons were left out, in whole points (percent for
 * a share). Their weights go with them; the others keep theirs.
 *
 * @param flagged 1 for each person to leave out
 */
export function effectOf(
  flagged: Uint8Array,
  { columns: sample, design }: WeighedSample,
  indicators: readonly Indicator[],
  columns: readonly Column[],
): number {
  const changes = indicators.flatMap((indicator) => {
    if (indicator.kind === 'shares') return [];
    const scores = scorePersons(scorerOf(indicator, columns), sample.codes);
    const [all, kept] = [meanOf(scores, design.weights), meanOf(scores, design.weights, flagged)];
    const change = Math.abs(all - kept) * (indicator.kind === 'mean' ? 1 : 100);
    return Number.isNaN(change) ? [] : [change];
  });
  return Math.round(Math.max(0, ...changes));
}

function meanOf(scores: Float64Array, weights: Float64Array | undefined, without?: Uint8Array): number {
  let [sum, weight] = [0, 0];
  for (let person = 0; person < scores.length; person += 1) {
    const score = scores[person] ?? Number.NaN;
    if (Number.isNaN(score) || without?.[person] === 1) continue;
    const w = weights?.[person] ?? 1;
    sum += w * score;
    weight += w;
  }
  return sum / weight;
}
