/** One margin of the population that the sample is raked to: known counts by the categories of one question. */
export interface Margin {
  /** Key of the question; a fault names it. */
  key: string;
  /** Category of every record, an index into `categories`; negative = this person gave no answer here. */
  of: Int32Array;
  /** Key of every category, categories already merged. */
  categories: readonly string[];
  /** Known population of every category, persons, >= 0. */
  targets: readonly number[];
}

/**
 * Why a sample cannot be raked:
 * - `empty`: nobody in the sample stands for a category that has a population
 * - `unpopulated`: somebody stands in a category whose known population is 0
 * - `notMet`: the margins contradict each other, or hold only with weights that run away
 */
export type MarginFaultReason = 'empty' | 'unpopulated' | 'notMet';

/** Margins that the sample cannot meet; the message is one readable sentence that says what to do. */
export class MarginFault extends Error {
  readonly reason: MarginFaultReason;
  readonly margin: string;
  readonly category: string | undefined;

  constructor(reason: MarginFaultReason, margin: string, category: string | undefined, message: string) {
    super(message);
    this.name = 'MarginFault';
    this.reason = reason;
    this.margin = margin;
    this.category = category;
  }
}
