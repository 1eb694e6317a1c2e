import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../server/questionnaires/describeChanges.ts';
import { keptInOrder } from '../../../server/questionnaires/keptInOrder.ts';
import type { Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';

const ask = (key: string, text = key): Question => ({
  key,
  kind: 'single',
  text: { de: text },
  options: [
    { key: 'yes', text: { de: 'Ja' }, score: 100 },
    { key: 'no', text: { de: 'Nein' }, score: 0 },
  ],
});

const given = (sections: Record<string, Question[]>, more: Partial<Questionnaire> = {}): Questionnaire => ({
  key: 'q',
  version: 1,
  languages: ['de'],
  title: { de: 'Titel' },
  purpose: { de: [] },
  minutes: 1,
  sections: Object.entries(sections).map(([key, questions]) => ({ key, title: { de: key }, questions })),
  indicators: [],
  breakdowns: [],
  weighting: [],
  ...more,
});

const short = (before: Questionnaire, after: Questionnaire) =>
  describeChanges(before, after).map(({ what, subject, key, part, before: was, after: is }) =>
    [what, subject, key, part, was, is].filter((word) => word !== undefined).join(' '),
  );

describe('differences of two questionnaires', () => {
  it('are none between equal ones', () => {
    expect(short(given({ a: [ask('x')] }), given({ a: [ask('x')] }))).toEqual([]);
  });

  it('tell what came, went, moved and changed its words', () => {
    const before = given({ a: [ask('x'), ask('y'), ask('z')], b: [ask('u')] });
    const after = given({ a: [ask('z'), ask('x'), ask('neu')], b: [ask('u', 'Wie?'), ask('y')] });
    expect(short(before, after)).toEqual([
      'moved question z',
      'added question neu',
      'changed question u text u Wie?',
      'moved question y',
    ]);
    expect(short(after, before)).toContain('removed question neu');
  });

  it('look into answers, conditions and points', () => {
    const changed: Question = {
      ...ask('x'),
      showIf: { question: 'w', is: 'yes' },
      options: [
        { key: 'yes', text: { de: 'Ja' }, score: 80 },
        { key: 'maybe', text: { de: 'Vielleicht' }, missing: true },
      ],
    } as Question;
    expect(short(given({ a: [ask('x')] }), given({ a: [changed] }))).toEqual([
      'changed question x condition  {"question":"w","is":"yes"}',
      'changed option yes score 100 80',
      'added option maybe',
      'removed option no',
    ]);
  });

  it('look at indicators and tables', () => {
    const mean = { key: 'i', kind: 'mean', goal: 'feeling-of-safety', title: { de: 'I' } } as const;
    const before = given({ a: [ask('x')] }, { indicators: [{ ...mean, items: ['x'] }], breakdowns: ['x'] });
    const after = given({ a: [ask('x')] }, { indicators: [{ ...mean, items: ['x', 'y'] }], version: 2 });
    expect(short(before, after)).toEqual([
      'changed questionnaire q version 1 2',
      'changed indicator i counting mean: x mean: x, y',
      'changed questionnaire q breakdowns x ',
    ]);
  });
});

it('the fewest names are said to have moved', () => {
  expect([...keptInOrder(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])].sort()).toEqual(['a', 'b', 'c']);
  expect([...keptInOrder(['a', 'b', 'c'], ['c', 'x', 'b', 'a'])]).toHaveLength(1);
  expect([...keptInOrder([], ['x'])]).toEqual([]);
});
