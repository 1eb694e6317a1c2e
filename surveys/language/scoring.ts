import { type Column, maskOf } from './columns.ts';
import type { Indicator, Option } from './questionnaire.ts';

/** A column of codes of many persons, NO_ANSWER (or any other negative number) for missing. */
export type Codes = Int8Array | Int16Array | Int32Array | Float64Array;

/**
 * How one person's codes become that person's score (method.md, section 1): a mean on 0..100, defined when at least
 * half of the items have a score; a share as 1 or 0. Made once per indicator, used for every person.
 */
export interface Scorer {
  /** Scores add up over these; a person's score is their mean. A share has one. */
  parts: readonly ScorerPart[];
  /** Fewest parts with a score. */
  least: number;
}

interface ScorerPart {
  /** Position among the columns. */
  column: number;
  /** Score by code, NaN for missing; undefined where a bit mask is scored by `chosen` and `valid`. */
  table?: Float64Array;
  /** Bits that make the share 1. */
  chosen: number;
  /** Bits that make the answer valid: everything but "no answer". */
  valid: number;
}

/**
 * @param option for a `shares` indicator: the option whose share is wanted
 * @throws RangeError when the indicator names a column, option or value that does not exist: the questionnaire must
 *   have passed its check
 */
export function scorerOf(indicator: Indicator, columns: readonly Column[], option?: string): Scorer {
  if (indicator.kind === 'mean') {
    const parts = indicator.items.map((item) => meanPart(findColumn(item, columns), columns));
    return { parts, least: Math.ceil(parts.length / 2) };
  }
  const wanted = indicator.kind === 'share' ? indicator.in : option === undefined ? [] : [option];
  if (wanted.length === 0) throw new RangeError(`the indicator ${indicator.key} needs an option`);
  return { parts: [sharePart(findColumn(indicator.item, columns), columns, wanted)], least: 1 };
}

/** Options of a `shares` indicator that have a share: all that are an answer, in the order of the question. */
export function sharesOptions(indicator: Indicator, columns: readonly Column[]): readonly Option[] {
  if (indicator.kind !== 'shares') return [];
  return findColumn(indicator.item, columns).options.filter((option) => !option.missing);
}

/**
 * Scores of many persons, column by column.
 *
 * @param codes codes[i] belongs to the column i; all of one length
 * @returns one score a person, NaN for missing: 0..100 for a mean, 0 or 1 for a share
 */
export function scorePersons(scorer: Scorer, codes: readonly Codes[]): Float64Array {
  const count = codes[0]?.length ?? 0;
  const sums = new Float64Array(count);
  const answered = new Uint16Array(count);
  for (const part of scorer.parts) {
    const column = codes[part.column];
    if (column?.length !== count) throw new RangeError('columns of different length');
    if (part.table) addFromTable(column, part.table, sums, answered);
    else addFromMask(column, part, sums, answered);
  }
  for (let person = 0; person < count; person += 1) {
    const parts = answered[person] ?? 0;
    sums[person] = parts >= scorer.least ? (sums[person] ?? 0) / parts : Number.NaN;
  }
  return sums;
}

/** One person's score, NaN for missing. @param codes as `encodeAnswers` makes them */
export function scorePerson(scorer: Scorer, codes: readonly (number | null)[]): number {
  const scores = scorer.parts
    .map((part) => scoreOf(part, codes[part.column] ?? -1))
    .filter((score) => !Number.isNaN(score));
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.length >= scorer.least ? sum / scores.length : Number.NaN;
}

function scoreOf(part: ScorerPart, code: number): number {
  if (part.table) return part.table[code] ?? Number.NaN;
  if (code < 0 || (code & part.valid) === 0) return Number.NaN;
  return (code & part.chosen) === 0 ? 0 : 1;
}

// The two loops run a hundred million times in a large release: nothing is allocated in them.
function addFromTable(column: Codes, table: Float64Array, sums: Float64Array, answered: Uint16Array): void {
  for (let person = 0; person < column.length; person += 1) {
    const code = column[person] ?? -1;
    const score = code < 0 ? Number.NaN : (table[code] ?? Number.NaN);
    if (!Number.isNaN(score)) {
      sums[person] = (sums[person] ?? 0) + score;
      answered[person] = (answered[person] ?? 0) + 1;
    }
  }
}

function addFromMask(column: Codes, part: ScorerPart, sums: Float64Array, answered: Uint16Array): void {
  for (let person = 0; person < column.length; person += 1) {
    const score = scoreOf(part, column[person] ?? -1);
    if (!Number.isNaN(score)) {
      sums[person] = (sums[person] ?? 0) + score;
      answered[person] = (answered[person] ?? 0) + 1;
    }
  }
}

function findColumn(key: string, columns: readonly Column[]): Column {
  const column = columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`there is no column ${key}`);
  return column;
}

function meanPart(column: Column, columns: readonly Column[]): ScorerPart {
  return { column: columns.indexOf(column), table: scoreTable(column), chosen: 0, valid: 0 };
}

/** Score by code, NaN where a code has none: "don't know", numbers off the scale, questions without scores. */
export function scoreTable(column: Column): Float64Array {
  const { question } = column;
  if (question.kind === 'scale' && question.score) {
    const span = question.to - question.from;
    return Float64Array.from({ length: question.to + 1 }, (_, value) => {
      if (value < question.from) return Number.NaN;
      const steps = question.score === 'ascending' ? value - question.from : question.to - value;
      return (100 * steps) / span;
    });
  }
  if (column.kind !== 'choice') return new Float64Array(0);
  return Float64Array.from(column.options, ({ score, missing }) =>
    missing ? Number.NaN : (score ?? Number.NaN),
  );
}

function sharePart(column: Column, columns: readonly Column[], wanted: readonly string[]): ScorerPart {
  const position = columns.indexOf(column);
  if (column.kind === 'choices') {
    const chosen = maskOf(column.options, wanted);
    const answers = column.options.filter((option) => !option.missing).map((option) => option.key);
    if (chosen === undefined) throw new RangeError(`${column.key} has no such option`);
    return { column: position, chosen, valid: maskOf(column.options, answers) ?? 0 };
  }
  return { column: position, table: shareTable(column, wanted), chosen: 0, valid: 0 };
}

/** 1, 0 or NaN by code. Values of a scale are named as text: `in: ["8", "9", "10"]`. */
function shareTable(column: Column, wanted: readonly string[]): Float64Array {
  const { question } = column;
  const names =
    question.kind === 'scale'
      ? Array.from({ length: question.to + 1 }, (_, value) =>
          value < question.from ? undefined : String(value),
        )
      : column.options.map((option) => (option.missing ? undefined : option.key));
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`${column.key} has no answer "${unknown}"`);
  return Float64Array.from(names, (name) =>
    name === undefined ? Number.NaN : wanted.includes(name) ? 1 : 0,
  );
}
