import type { AuthoredQuestion } from '../../language/schema.ts';
import { type Base, inLanguages } from './base.ts';
import { rememberItem } from './remember.ts';
import { type LssQuestion, placeOf, type Survey, withoutExpressions as tidy } from './survey.ts';

/** One question for each row of a question with several boxes. */
export function parts(survey: Survey, question: LssQuestion, base: Base, kind: 'number' | 'text'): Base[] {
  return question.subquestions.map(({ code, text }) => {
    const key = survey.keys.make(`${question.code}_${code}`, 'q');
    rememberItem(survey, question, code, { key, kind, options: new Map() });
    const joined = Object.fromEntries(
      Object.entries(base.text).map(([language, words]) => [
        language,
        text[language] ? `${words} ${text[language]}` : words,
      ]),
    );
    return { ...base, key, text: tidy(joined) };
  });
}

/** A number between the bounds it has there; without an upper one, a remark asks for it. */
export function number(survey: Survey, question: LssQuestion, base: Base): AuthoredQuestion {
  const value = (name: string) => Number(question.attributes.get(name)?.value || Number.NaN);
  const [least, most] = [value('min_num_value_n'), value('max_num_value_n')];
  const max = Number.isFinite(most) ? Math.min(Math.floor(most), 1_000_000) : 1_000_000;
  const unit = question.attributes.get('suffix');
  if (!Number.isFinite(most)) {
    survey.remarks.add(
      'decide',
      placeOf(question, 'type'),
      {
        de: `${question.code}: Die Zahl hat keine obere Grenze.`,
        en: `${question.code}: the number has no upper bound.`,
      },
      { de: 'Tragen Sie „max“ ein; vorerst gilt 1.000.000.', en: 'Set "max"; for now it is 1,000,000.' },
    );
  }
  return {
    kind: 'number',
    ...base,
    min: Number.isFinite(least) ? Math.max(0, Math.ceil(least)) : 0,
    max,
    ...(unit?.value && { unit: inLanguages(survey, { en: unit.value, ...unit.text }) }),
  };
}
