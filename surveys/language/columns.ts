import type { Answer, Answers, Item, Option, Question, Questionnaire } from './questionnaire.ts';
import { placeCount, rankKey } from './ranks.ts';

/** How "no answer" stands in a typed array; in the stored JSON it is null. */
export const NO_ANSWER = -1;

/**
 * One place in the array a stored response is. The order is that of the frozen questionnaire; text, places, routes and
 * notes have no column. Codes are whole numbers >= 0: choice = option index, choices = bit mask over option
 * indices, number (also scale) = the value itself, consent = 1. A ranking has one choice column a place.
 */
export interface Column {
  /** Key of the question, of the matrix item, or of the place in a ranking ("priorities.1"). */
  key: string;
  kind: 'choice' | 'choices' | 'number' | 'consent';
  /** Empty for number and consent. */
  options: readonly Option[];
  /** For a matrix item: the matrix. */
  question: Question;
  /** Set for a matrix item. */
  item?: Item;
  /** Set for a place in a ranking, from 1. */
  rank?: number;
  /** Largest code. */
  max: number;
}

/** The flat, ordered list of what a stored response of this questionnaire holds. */
export function columnsOf({ sections }: Pick<Questionnaire, 'sections'>): readonly Column[] {
  const known = columnLists.get(sections);
  if (known) return known;
  const columns = sections.flatMap((section) => section.questions.flatMap(questionColumns));
  columnLists.set(sections, columns);
  return columns;
}

// Each response is encoded by them, and a frozen questionnaire does not change.
const columnLists = new WeakMap<Questionnaire['sections'], readonly Column[]>();

function questionColumns(question: Question): Column[] {
  switch (question.kind) {
    case 'area':
    case 'single':
      return [choiceColumn(question.key, question, question.options)];
    case 'matrix':
      return question.items.map((item) => ({ ...choiceColumn(item.key, question, question.options), item }));
    case 'multiple': {
      const { key, options } = question;
      return [{ key, kind: 'choices', options, question, max: 2 ** options.length - 1 }];
    }
    case 'ranking':
      return Array.from({ length: placeCount(question) }, (_, place) => {
        const rank = place + 1;
        return { ...choiceColumn(rankKey(question.key, rank), question, question.options), rank };
      });
    case 'scale':
      return [{ key: question.key, kind: 'number', options: [], question, max: question.to }];
    case 'number':
      return [{ key: question.key, kind: 'number', options: [], question, max: question.max }];
    case 'consent':
      return [{ key: question.key, kind: 'consent', options: [], question, max: 1 }];
    case 'text':
    case 'note':
    case 'places':
    case 'routes':
      return [];
  }
}

function choiceColumn(key: string, question: Question, options: readonly Option[]): Column {
  return { key, kind: 'choice', options, question, max: Math.max(0, options.length - 1) };
}

/**
 * Checked answers as codes in the order of the columns, null for no answer.
 *
 * @throws RangeError when an answer does not fit its column: answers must have passed `checkAnswers`
 */
export function encodeAnswers(columns: readonly Column[], answers: Answers): (number | null)[] {
  return columns.map((column) => {
    const answer = answerIn(column, answers);
    return answer === undefined ? null : encodeAnswer(column, answer);
  });
}

/** The option on the column's place for a ranking, else the answer itself. */
function answerIn({ key, question, rank }: Column, answers: Answers): Answer | undefined {
  const owner = rank === undefined ? key : question.key;
  const answer = Object.hasOwn(answers, owner) ? answers[owner] : undefined;
  if (rank === undefined) return answer;
  const ranked: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const option = ranked[rank - 1];
  return typeof option === 'string' ? option : undefined;
}

function encodeAnswer(column: Column, answer: Answer): number {
  const code = codeOf(column, answer);
  if (code === undefined || !Number.isInteger(code) || code < 0 || code > column.max) {
    throw new RangeError(`answer to ${column.key} does not fit its column`);
  }
  return code;
}

function codeOf(column: Column, answer: Answer): number | undefined {
  switch (column.kind) {
    case 'choice':
      return typeof answer === 'string' ? optionIndex(column.options).get(answer) : undefined;
    case 'choices':
      return Array.isArray(answer) ? maskOf(column.options, answer) : undefined;
    case 'number':
      return typeof answer === 'number' ? answer : undefined;
    case 'consent':
      return answer === true ? 1 : undefined;
  }
}

/** Bit mask of the named options; undefined when one of them is unknown. */
export function maskOf(options: readonly Option[], keys: readonly unknown[]): number | undefined {
  const index = optionIndex(options);
  let mask = 0;
  for (const key of keys) {
    const bit = typeof key === 'string' ? index.get(key) : undefined;
    if (bit === undefined) return undefined;
    mask |= 1 << bit;
  }
  return mask;
}

// An import encodes millions of answers against the same few option lists.
const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, number>>();

function optionIndex(options: readonly Option[]): ReadonlyMap<string, number> {
  const known = indexes.get(options);
  if (known) return known;
  const index = new Map(options.map((option, position) => [option.key, position]));
  indexes.set(options, index);
  return index;
}

/** The answers behind the codes; the inverse of `encodeAnswers`. @throws RangeError on a code outside its column */
export function decodeAnswers(columns: readonly Column[], codes: readonly (number | null)[]): Answers {
  const answers: Record<string, Answer> = {};
  columns.forEach((column, position) => {
    const code = codes[position] ?? null;
    if (code === null || code === NO_ANSWER) return;
    const answer = decodeAnswer(column, code);
    if (column.rank === undefined) answers[column.key] = answer;
    else answers[column.question.key] = [...rankedSoFar(answers[column.question.key]), String(answer)];
  });
  return answers;
}

/** Places come in their order, so the list grows from the first. */
function rankedSoFar(answer: Answer | undefined): string[] {
  const ranked: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return ranked.filter((key) => typeof key === 'string');
}

function decodeAnswer(column: Column, code: number): Answer {
  if (!Number.isInteger(code) || code < 0 || code > column.max) {
    throw new RangeError(`code ${code} is outside the column ${column.key}`);
  }
  switch (column.kind) {
    case 'choice':
      return column.options[code]?.key ?? '';
    case 'choices':
      return column.options.filter((_, bit) => code & (1 << bit)).map((option) => option.key);
    case 'number':
      return code;
    case 'consent':
      return true;
  }
}

/**
 * Longest an encoded response can be, in characters of its JSON (all ASCII, so also in bytes). Storage pads every
 * row to one length: a row that grew or shrank with its answers would tell them by its size.
 */
export function answerWidth(columns: readonly Column[]): number {
  const values = columns.reduce((sum, column) => sum + Math.max('null'.length, String(column.max).length), 0);
  const commas = Math.max(0, columns.length - 1);
  return '[]'.length + values + commas;
}
