import { Refusal } from '../http/refusal.ts';

/** Why letters cannot be drawn, noted or replaced. The desk has words of its own for each. */
export type LetterRefusalReason =
  | 'openSample'
  | 'ended'
  | 'count'
  | 'noArea'
  | 'areaGone'
  | 'tooFew'
  | 'twoDesigns'
  | 'noLetter'
  | 'settled';

export class LetterRefusal extends Refusal {
  readonly reason: LetterRefusalReason;

  constructor(reason: LetterRefusalReason, sentence: string) {
    super(sentence);
    this.reason = reason;
  }
}
