import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import type { Answer, Question } from '../../../surveys/language/questionnaire.ts';
import { texts } from '../../../web/i18n/de.ts';
import { fillPlural } from '../../../web/i18n/fill.ts';
import { describeProblem } from '../../../web/respond/describeProblem.ts';
import type { Words } from '../../../web/respond/InterviewContext.ts';
import { both, options } from './givenPage.ts';

const words: Words = {
  language: 'de',
  texts,
  authored: (text) => text.de ?? '',
  plural: (forms, count, values) => fillPlural(forms, 'de', count, values),
};

/** The sentence for a value that the real check refuses. */
function sentenceFor(question: Question, value: Answer | undefined): string {
  const section = { key: 's', title: both('S'), questions: [question] };
  const answers = value === undefined ? {} : { [question.key]: value };
  const checked = checkAnswers({ sections: [section] }, answers, { mode: 'web' });
  const [problem] = checked.ok ? [] : checked.problems;
  if (!problem) throw new Error('this value is fine');
  return describeProblem(question, problem.code, value, words);
}

const base = { key: 'q', text: both('Frage'), required: true } as const;

describe('the sentence at a question', () => {
  it('names the way out where the question offers one', () => {
    const area: Question = { ...base, kind: 'area', options: options('altstadt', 'no_answer') };
    expect(sentenceFor(area, undefined)).toBe('Bitte wählen Sie Ihren Stadtteil, oder „no_answer“.');
    const single: Question = { ...base, kind: 'single', options: options('yes', 'no') };
    expect(sentenceFor(single, undefined)).toBe('Bitte wählen Sie eine Antwort.');
  });

  it.each<[string, Question, Answer | undefined, string]>([
    ['a number', { ...base, kind: 'number', min: 18, max: 99 }, 'zwölf', 'nur mit Ziffern'],
    ['its bounds', { ...base, kind: 'number', min: 18, max: 99 }, '7', 'von 18 bis 99'],
    ['a text', { ...base, kind: 'text', maxLength: 10 }, 'x'.repeat(13), '3 Zeichen zu lang'],
    [
      'a scale',
      { ...base, kind: 'scale', from: 1, to: 10, ends: { from: both('a'), to: both('b') } },
      undefined,
      'von 1 bis 10',
    ],
    [
      'too many',
      { ...base, kind: 'multiple', max: 2, options: options('a', 'b', 'c') },
      ['a', 'b', 'c'],
      'höchstens 2 Antworten',
    ],
    [
      'what excludes all else',
      {
        ...base,
        kind: 'multiple',
        options: [...options('a'), { key: 'none', text: both('Nichts'), exclusive: true }],
      },
      ['a', 'none'],
      '„Nichts“ passt nicht',
    ],
    ['consent', { ...base, kind: 'consent' }, undefined, 'Häkchen'],
    ['places', { ...base, kind: 'places', max: 3, each: [] }, undefined, 'mindestens einen Ort'],
  ])('speaks of %s', (_what, question, value, words) => {
    expect(sentenceFor(question, value)).toContain(words);
  });
});
