import { describe, expect, it } from 'vitest';
import { findIndicatorBreaks } from '../../../server/release/findIndicatorBreaks.ts';
import type { Indicator, Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { both, questionnaire } from './givenWave.ts';

/** The questionnaire with one question changed. */
function changed(key: string, change: (question: Question) => Question): Questionnaire {
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => (question.key === key ? change(question) : question)),
    })),
  };
}

const withIndicator = (key: string, change: object): Questionnaire => ({
  ...questionnaire,
  indicators: questionnaire.indicators.map((indicator) =>
    indicator.key === key ? ({ ...indicator, ...change } as Indicator) : indicator,
  ),
});

const home = (reason: string) => [
  { reason, indicator: 'feeling' },
  { reason, indicator: 'safe_home' },
];

describe('two waves that ask alike', () => {
  it('have no break', () => {
    expect(findIndicatorBreaks(questionnaire, structuredClone(questionnaire))).toEqual([]);
  });

  it.each([
    [
      'a help, a short name or a title',
      changed('safe', (q) => ({ ...q, help: both('Help'), short: both('S') }) as Question),
    ],
    ['another order of the items', withIndicator('feeling', { items: ['street', 'home'], title: both('T') })],
    [
      'a language more',
      changed('victim', (q) => ({ ...q, text: { ...both('Victim'), 'de-x-leicht': 'Opfer' } }) as Question),
    ],
  ])('have none for %s', (_what, before) => {
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([]);
    expect(findIndicatorBreaks(before, questionnaire)).toEqual([]);
  });
});

describe('a break is declared', () => {
  it('for a question in other words', () => {
    const before = changed('safe', (q) => ({ ...q, text: { de: 'How safe', en: 'How secure' } }) as Question);
    expect(findIndicatorBreaks(questionnaire, before)).toEqual(home('wording'));
  });

  it('for the row of a matrix in other words, and only where it counts', () => {
    const before = changed('safe', (q) =>
      q.kind === 'matrix'
        ? {
            ...q,
            items: q.items.map((item) => (item.key === 'street' ? { ...item, text: both('Outside') } : item)),
          }
        : q,
    );
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([{ reason: 'wording', indicator: 'feeling' }]);
  });

  it('for other options, and for the same in other words', () => {
    const fewer = changed('wish', (q) => (q.kind === 'single' ? { ...q, options: q.options.slice(1) } : q));
    expect(findIndicatorBreaks(questionnaire, fewer)).toEqual([{ reason: 'options', indicator: 'wishes' }]);
    const renamed = changed('wish', (q) =>
      q.kind === 'single' ? { ...q, options: q.options.map((one) => ({ ...one, text: both('x') })) } : q,
    );
    expect(findIndicatorBreaks(questionnaire, renamed)).toEqual([{ reason: 'options', indicator: 'wishes' }]);
  });

  it('for an answer that became missing', () => {
    const before = changed('victim', (q) =>
      q.kind === 'single' ? { ...q, options: q.options.map(({ missing: _, ...one }) => one) } : q,
    );
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([{ reason: 'options', indicator: 'victims' }]);
  });

  it('for other scores', () => {
    const before = changed('safe', (q) =>
      q.kind === 'matrix'
        ? { ...q, options: q.options.map((one) => (one.score === 66.7 ? { ...one, score: 70 } : one)) }
        : q,
    );
    expect(findIndicatorBreaks(questionnaire, before)).toEqual(home('scale'));
  });

  it('for another kind of question', () => {
    const before = changed('wish', (q) => ({ ...q, kind: 'multiple' }) as Question);
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([{ reason: 'scale', indicator: 'wishes' }]);
  });

  it('for other people asked', () => {
    const before = changed('wish', (q) => ({ ...q, showIf: { question: 'victim', is: 'yes' } }) as Question);
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([{ reason: 'filter', indicator: 'wishes' }]);
  });

  it('for another definition, and for an indicator there was not', () => {
    const other = withIndicator('safe_home', { in: ['very'] });
    expect(findIndicatorBreaks(questionnaire, other)).toEqual([
      { reason: 'definition', indicator: 'safe_home' },
    ]);
    const none = { ...questionnaire, indicators: [], breakdowns: [] };
    expect(findIndicatorBreaks(questionnaire, none).map(({ reason }) => reason)).toEqual(
      Array(5).fill('new'),
    );
  });

  it('for the categories of a breakdown', () => {
    const before = changed('gender', (q) =>
      q.kind === 'single' ? { ...q, options: q.options.slice(0, 2) } : q,
    );
    expect(findIndicatorBreaks(questionnaire, before)).toEqual([{ reason: 'options', breakdown: 'gender' }]);
  });
});
