import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { findIndicatorBreaks } from '../../../server/release/findIndicatorBreaks.ts';
import type { Questionnaire, RankingQuestion } from '../../../surveys/language/questionnaire.ts';
import { both, givenStore, givenWave, questionnaire, times } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

const ranking: RankingQuestion = {
  key: 'order',
  kind: 'ranking',
  text: both('Order'),
  options: ['light', 'police', 'trees'].map((key) => ({ key, text: both(key) })),
  max: 2,
};

const asking = (question: RankingQuestion): Questionnaire => ({
  ...questionnaire,
  sections: [...questionnaire.sections, { key: 'more', title: both('More'), questions: [question] }],
  indicators: [
    { key: 'first', kind: 'shares', goal: 'stronger-community', title: both('First'), item: 'order.1' },
  ],
});

describe('a ranking in a release', () => {
  it('is the share of people who put each answer first, of those who ranked at all', async () => {
    const persons = [
      ...times(60, { answers: { area: 'a1', gender: 'f', order: ['light', 'trees'] } }),
      ...times(80, { answers: { area: 'a1', gender: 'm', order: ['police', 'light'] } }),
      ...times(60, { answers: { area: 'a2', gender: 'f', order: ['trees'] } }),
      ...times(50, { answers: { area: 'a2', gender: 'm' } }),
    ];
    await givenWave(store, 'ranked', persons, { asked: asking(ranking) });
    const { analysis } = await buildRelease(store, 'town', 'ranked', { now: new Date('2026-03-31') });
    const whole = analysis.before.filter(({ level, breakdown }) => level === 'municipality' && !breakdown);
    expect(whole.map(({ option, n }) => [option, n])).toEqual([
      ['light', 200],
      ['police', 200],
      ['trees', 200],
    ]);
    expect(whole.map(({ value }) => Math.round((value ?? 0) * 10) / 10)).toEqual([30, 40, 30]);
  });

  it('cannot be compared with one that gave more places', () => {
    const breaks = (before: RankingQuestion) => findIndicatorBreaks(asking(ranking), asking(before));
    expect(breaks(ranking)).toEqual([]);
    expect(breaks({ ...ranking, max: 3 })).toEqual([{ reason: 'scale', indicator: 'first' }]);
  });
});
