import type { AuthoredQuestion } from '../../language/schema.ts';
import { type Base, inLanguages } from './base.ts';
import { orderOf, readOptions } from './options.ts';
import { rememberItem } from './remember.ts';
import { type LssAnswer, type LssQuestion, type Survey, withoutExpressions as tidy } from './survey.ts';

/** Undefined when there are no rows or no answers. @param suffix tells the second of two scales from the first */
export function matrix(
  survey: Survey,
  question: LssQuestion,
  answers: readonly LssAnswer[],
  base: Base,
  suffix: string,
): AuthoredQuestion[] | undefined {
  const { options, keys } = readOptions(survey, question, answers, false);
  const rows = question.subquestions.filter(({ scale }) => scale === '0' || scale === '');
  if (options.length === 0 || rows.length === 0) return undefined;
  const items = rows.map(({ code, text }) => {
    const key = survey.keys.make(`${question.code}_${code}${suffix}`, 'q');
    rememberItem(survey, question, `${code}${suffix === '' ? '' : '_1'}`, {
      key,
      kind: 'matrix',
      options: keys,
    });
    return {
      key,
      text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    };
  });
  return [{ kind: 'matrix', ...base, options, items, ...orderOf(question) }];
}

/** What stands over one of two scales tells them apart. */
export function headed({ attributes }: LssQuestion, base: Base, scale: 'A' | 'B'): Base {
  const header = attributes.get(`dualscale_header${scale}`)?.text ?? {};
  const text = Object.entries(base.text).map(([language, words]) => [
    language,
    header[language] ? `${words} (${header[language]})` : words,
  ]);
  return { ...base, text: tidy(Object.fromEntries(text)) };
}
