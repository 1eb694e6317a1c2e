import type {
  Answer,
  MultipleQuestion,
  Option,
  Question,
  RankingQuestion,
  TextQuestion,
} from './questionnaire.ts';
import { placeCount } from './ranks.ts';

/** What can be wrong with an answer. The words for it belong to the screen that shows it. */
export type AnswerProblemCode =
  /** Not an object of answers at all. */
  | 'malformed'
  /** No question, item or part of a place has this key. */
  | 'unknownQuestion'
  /** The key exists but takes no answer: a note, or a matrix instead of its items. */
  | 'notAsked'
  | 'required'
  /** A list where a text belongs, and the like. */
  | 'wrongKind'
  | 'unknownOption'
  /** More options or places than allowed. */
  | 'tooMany'
  /** An option that cannot stand beside others stands beside others. */
  | 'exclusive'
  /** An answer that has two places in a ranking. */
  | 'twice'
  | 'notANumber'
  | 'outOfRange'
  | 'tooLong'
  /** Neither a census cell nor a place of the list. */
  | 'badPlace';

/** A value in its stored form, absent when it says nothing; or what is wrong with it. */
export type Checked<Value = Answer> = { answer?: Value } | { problem: AnswerProblemCode };

/** Checks the answer to a question, or to one item of a matrix. Places have their own check. */
export function checkAnswer(
  question: Exclude<Question, { kind: 'places' | 'routes' | 'note' }>,
  value: unknown,
): Checked {
  if (value === undefined || value === null || value === '') return {};
  switch (question.kind) {
    case 'area':
    case 'single':
    case 'matrix':
      return checkChoice(question.options, value);
    case 'multiple':
      return checkChoices(question, value);
    case 'ranking':
      return checkRanking(question, value);
    case 'scale':
      return checkNumber(question.from, question.to, value);
    case 'number':
      return checkNumber(question.min, question.max, value);
    case 'text':
      return checkText(question, value);
    case 'consent':
      return checkConsent(value);
  }
}

/** Whether `required` binds. Paper and import store missing instead. */
export function isBinding(mode: AnswerMode): boolean {
  return mode === 'web' || mode === 'kiosk';
}

export type AnswerMode = 'web' | 'paper' | 'kiosk' | 'import';

function checkChoice(options: readonly Option[], value: unknown): Checked<string> {
  if (typeof value !== 'string') return { problem: 'wrongKind' };
  for (const option of options) if (option.key === value) return { answer: value };
  return { problem: 'unknownOption' };
}

/** Ticked options in the order of the question, each once. A form with one box ticked may send it bare. */
function checkChoices(question: MultipleQuestion, value: unknown): Checked<string[]> {
  const ticked = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(ticked)) return { problem: 'wrongKind' };
  const wanted = new Set<unknown>(ticked);
  const chosen = question.options.filter((option) => wanted.delete(option.key));
  if (wanted.size > 0) return { problem: 'unknownOption' };
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) return { problem: 'exclusive' };
  if (chosen.length > (question.max ?? question.options.length)) return { problem: 'tooMany' };
  return chosen.length === 0 ? {} : { answer: chosen.map((option) => option.key) };
}

/** Options from the first place down. A form without JavaScript leaves places empty: those below move up. */
function checkRanking(question: RankingQuestion, value: unknown): Checked<string[]> {
  const given = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(given)) return { problem: 'wrongKind' };
  const ranked = given.filter((key) => key !== '');
  const known = new Set<unknown>(question.options.map((option) => option.key));
  if (!ranked.every((key) => known.has(key))) return { problem: 'unknownOption' };
  if (new Set(ranked).size < ranked.length) return { problem: 'twice' };
  if (ranked.length > placeCount(question)) return { problem: 'tooMany' };
  return ranked.length === 0 ? {} : { answer: ranked };
}

/** Whole numbers only; a form without JavaScript sends its digits as text. */
function checkNumber(least: number, most: number, value: unknown): Checked<number> {
  if (typeof value !== 'number' && typeof value !== 'string') return { problem: 'wrongKind' };
  const digits = typeof value === 'string' ? value.trim() : String(value);
  if (digits === '') return {};
  if (!/^-?\d+$/.test(digits)) return { problem: 'notANumber' };
  const number = Number(digits);
  // A minus zero is a zero; stored as it came it would not equal one.
  return number < least || number > most ? { problem: 'outOfRange' } : { answer: number || 0 };
}

function checkText(question: TextQuestion, value: unknown): Checked<string> {
  if (typeof value !== 'string') return { problem: 'wrongKind' };
  const text = tidyText(value);
  if (text.length > question.maxLength) return { problem: 'tooLong' };
  return text === '' ? {} : { answer: text };
}

/** A box that was not ticked is no answer, never a no. */
function checkConsent(value: unknown): Checked<true> {
  if (typeof value !== 'boolean') return { problem: 'wrongKind' };
  return value ? { answer: true } : {};
}

/**
 * A text as it is stored: one kind of line break, so that lengths agree with what the browser counted; composed
 * letters; no control characters and no half surrogates, which UTF-8 cannot hold.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, '')
    .normalize('NFC')
    .trim();
}
