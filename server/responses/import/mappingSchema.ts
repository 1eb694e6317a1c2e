import type { JsonSchema } from '../../../surveys/language/schema.ts';

/** A text; a bare whole number is taken as the text it is written as (`missing: [9, 99]`). */
type Word = string | number;

export interface AuthoredSource {
  column: Word;
  values?: Record<string, Word>;
}

export interface AuthoredAnswer {
  column?: Word;
  values?: Record<string, Word>;
  /** Several options in one cell: what stands between them. */
  separator?: string;
  /** One column an option. */
  columns?: Record<string, Word>;
  /** One column a place of a ranking, the first place first. */
  ranks?: Word[];
  ticked?: Word[];
  unticked?: Word[];
  missing?: Word[];
}

/** The mapping file as its author writes it: one row of the CSV is one person. */
export interface AuthoredMapping {
  keep?: { column: Word; in: Word[] };
  area?: AuthoredSource;
  stratum?: AuthoredSource;
  weight?: { column: Word };
  missing?: Word[];
  answers?: Record<string, AuthoredAnswer>;
}

const word: JsonSchema = { type: ['string', 'integer'] };
const words: JsonSchema = { type: 'array', items: word };
const byName: JsonSchema = { type: 'object', additionalProperties: word };

function group(properties: Record<string, JsonSchema>, required: string[], description: string): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false, description };
}

const source = group({ column: word, values: byName }, ['column'], 'a group such as {column: NAME}');

const answer = group(
  {
    column: word,
    values: byName,
    separator: { type: 'string', minLength: 1, maxLength: 5 },
    columns: byName,
    ranks: { ...words, minItems: 1 },
    ticked: words,
    unticked: words,
    missing: words,
  },
  [],
  'a group such as {column: NAME}',
);

/** What may stand where; what must agree with the questionnaire is checked in `checkMapping`. */
export const mappingSchema: JsonSchema = group(
  {
    keep: group(
      { column: word, in: { ...words, minItems: 1 } },
      ['column', 'in'],
      'a group such as {column: NAME, in: [...]}',
    ),
    area: source,
    stratum: source,
    weight: group({ column: word }, ['column'], 'a group such as {column: NAME}'),
    missing: words,
    answers: { type: 'object', additionalProperties: answer },
  },
  [],
  'a group of keep, area, stratum, weight, missing and answers',
);
