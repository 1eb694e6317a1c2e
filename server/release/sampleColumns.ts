import type { Codes } from '../../surveys/language/scoring.ts';

/** The answers of one sample as columns, read once; entry i of everything belongs to the same person. */
export interface SampleColumns {
  kind: 'invited' | 'open';
  persons: number;
  /** By column of the questionnaire: option number, bit mask or value; negative = no answer. */
  codes: readonly Codes[];
  /** Imported weights; undefined = everybody counts 1. */
  weights?: Float64Array;
  /** Area each letter was drawn in, its place among the town's areas; undefined unless it is known of everybody. */
  strata?: Int32Array;
  /** How the answers came in, in a fixed order. */
  modes: readonly Mode[];
  /** Persons by mode, in the order of `modes`. */
  returns: readonly number[];
}

export type Mode = 'web' | 'paper' | 'kiosk';
