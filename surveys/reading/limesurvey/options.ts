import type { AuthoredOption } from '../../language/schema.ts';
import { Keys } from '../foreign/carried.ts';
import { inLanguages } from './base.ts';
import { type LssAnswer, type LssQuestion, type Survey, withoutExpressions as tidy } from './survey.ts';

/** Rows to tick are subquestions there and options here. */
export function asAnswers(subquestions: readonly LssQuestion[]): LssAnswer[] {
  return subquestions.map(({ code, text, row }) => ({ code, scale: '0', text, line: row.line }));
}

/** @returns the options, and their keys by the codes LimeSurvey gave them */
export function readOptions(
  survey: Survey,
  question: LssQuestion,
  answers: readonly LssAnswer[],
  mayWrite: boolean,
) {
  const made = new Keys();
  const keys = new Map<string, string>();
  const options: AuthoredOption[] = answers.map(({ code, text }) => {
    const key = made.make(code, 'a');
    keys.set(code, key);
    return {
      key,
      text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    };
  });
  if (mayWrite && question.row.fields.other === 'Y') {
    const key = made.make('other', 'a');
    keys.set('-oth-', key);
    keys.set('other', key);
    const own = question.attributes.get('other_replace_text')?.text;
    options.push({ key, text: inLanguages(survey, { de: 'Anderes', en: 'Other', ...own }), write: true });
  }
  return { options, keys };
}

/** Options that rule out all others. */
export function markExclusive(
  question: LssQuestion,
  options: AuthoredOption[],
  keys: ReadonlyMap<string, string>,
): void {
  const codes = question.attributes.get('exclude_all_others')?.value.split(';') ?? [];
  for (const code of codes) {
    const option = options.find(({ key }) => key === keys.get(code.trim()));
    if (option && question.type !== 'R') option.exclusive = true;
  }
}

/** Whether answers come in random order. */
export const orderOf = ({ attributes }: LssQuestion) =>
  attributes.get('random_order')?.value === '1' || attributes.get('answer_order')?.value === 'random'
    ? { order: 'random' as const }
    : {};
