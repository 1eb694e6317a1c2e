import type { Place } from '../../../surveys/reading/fault.ts';

/** Raw value -> key of the option, key of the area, or number as text. */
export type ValueMap = ReadonlyMap<string, string>;

/** Where the answer to one question, or one item of a matrix, comes from. */
export type AnswerSource = {
  /** Raw values that say nothing. An empty cell always does. */
  missing: ReadonlySet<string>;
  /** The list stands with this answer, not for the whole file: the author has thought of this question. */
  ownMissing: boolean;
} & (
  | { kind: 'cell'; column: string; values?: ValueMap }
  | { kind: 'list'; column: string; separator: string; values?: ValueMap }
  | {
      kind: 'boxes';
      columns: ReadonlyMap<string, string>;
      ticked: ReadonlySet<string>;
      unticked: ReadonlySet<string>;
    }
  | { kind: 'ranks'; columns: readonly string[]; values?: ValueMap }
  | { kind: 'box'; column: string; ticked: ReadonlySet<string>; unticked: ReadonlySet<string> }
);

/** A mapping file that agrees with its questionnaire. */
export interface ImportMapping {
  file: string;
  keep?: { column: string; values: ReadonlySet<string> };
  /** The area a letter was drawn in. */
  stratum?: { column: string; values?: ValueMap };
  weight?: { column: string };
  /** By key of the question or item; the area question among them. */
  answers: ReadonlyMap<string, AnswerSource>;
  /** Every column the file names and where, to be held against the header of the CSV. */
  columns: readonly { name: string; place: Place }[];
}
