import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import { columnsOf } from '../../../surveys/language/columns.ts';
import { localise } from '../../../surveys/language/localise.ts';
import type { Questionnaire, RoutesQuestion } from '../../../surveys/language/questionnaire.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';

const way: RoutesQuestion = {
  kind: 'routes',
  key: 'way',
  text: { de: 'Welchen Weg?', en: 'Which way?' },
  max: 3,
  each: [],
};
const asked = { sections: [{ key: 'all', title: {}, questions: [way] }] };
const cell = (east: number) => ({ cell: `N31223E4563${east}` });
const check = (value: unknown) =>
  checkAnswers(asked, { way: value }, { mode: 'web', namedPlaces: new Set(['markt']) });

describe('a question for a way', () => {
  it('is read from a questionnaire as it is written, with nothing asked about its places', async () => {
    const { questionnaire, faults } = await readQuestionnaire('test/fixtures/respond/where.yaml');
    expect(faults).toEqual([]);
    const found = questionnaire?.sections[2]?.questions[0];
    expect(found).toMatchObject({ kind: 'routes', key: 'way', max: 4, each: [] });
  });

  it('keeps the order of its places, and a place passed twice', () => {
    const given = [cell(6), { place: 'markt' }, cell(6)];
    expect(check(given)).toEqual({ ok: true, answers: { way: given } });
  });

  it('takes no more places than it allows, no other names, and no answers about a place', () => {
    const problemsOf = (value: unknown) => {
      const checked = check(value);
      return checked.ok ? [] : checked.problems;
    };
    expect(problemsOf([1, 2, 3, 4].map(cell))).toEqual([{ question: 'way', code: 'tooMany' }]);
    expect(problemsOf([cell(1), { place: 'Mein Garten' }])).toEqual([
      { question: 'way', code: 'badPlace', place: 1 },
    ]);
    expect(problemsOf([{ ...cell(1), why: 'dark' }])).toEqual([
      { question: 'way', code: 'unknownQuestion', place: 0, part: 'why' },
    ]);
    expect(problemsOf('markt')).toEqual([{ question: 'way', code: 'wrongKind' }]);
  });

  it('has no column beside the other answers, and one language in a browser', () => {
    expect(columnsOf(asked)).toEqual([]);
    const questionnaire = {
      ...asked,
      key: 'k',
      version: 1,
      languages: ['de', 'en'],
      title: {},
      purpose: {},
      minutes: 1,
    };
    const frozen: Questionnaire = { ...questionnaire, indicators: [], breakdowns: [], weighting: [] };
    expect(localise(frozen, 'en').sections[0]?.questions[0]).toEqual({ ...way, text: { en: 'Which way?' } });
  });
});
