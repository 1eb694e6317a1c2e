import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, listSoftGaps } from '../../../surveys/language/answers.ts';
import { answerWidth, columnsOf, decodeAnswers, encodeAnswers } from '../../../surveys/language/columns.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import { scorePerson, scorerOf, sharesOptions } from '../../../surveys/language/scoring.ts';
import { countOf } from '../../counts.ts';
import { asking, ranking } from './kindsQuestionnaire.ts';

const web = { mode: 'web' } as const;
const questionnaire = asking(ranking);
const columns = columnsOf(questionnaire);
const check = (wishes: unknown, question = ranking) => checkAnswers(asking(question), { wishes }, web);

describe('the answer to a ranking', () => {
  it.each([
    ['keeps the order it was given in', ['bus', 'light'], { wishes: ['bus', 'light'] }],
    ['moves up where a place was left empty', ['', 'bus', '', 'light'], { wishes: ['bus', 'light'] }],
    ['may come bare from a form with one place', 'bus', { wishes: ['bus'] }],
    ['is none without a place', ['', ''], {}],
  ])('%s', (_, given, answers) => {
    expect(check(given)).toEqual({ ok: true, answers });
  });

  it.each([
    ['an unknown option', ['bus', 'car'], 'unknownOption'],
    ['an option on two places', ['bus', 'bus'], 'twice'],
    ['more places than there are', ['bus', 'light', 'green', 'calm'], 'tooMany'],
    ['a number', 3, 'wrongKind'],
    ['a list of something else', [['bus']], 'unknownOption'],
  ])('refuses %s', (_, given, code) => {
    expect(check(given)).toEqual({ ok: false, problems: [{ question: 'wishes', code }] });
  });

  it('has a place for every option without a limit', () => {
    const { max: _, ...unlimited } = ranking;
    expect(check(['bus', 'light', 'green', 'calm'], unlimited)).toMatchObject({ ok: true });
  });

  it('can be required, and asked for once more', () => {
    const problem = { question: 'wishes', code: 'required' };
    expect(check([''], { ...ranking, required: true })).toEqual({ ok: false, problems: [problem] });
    expect(listSoftGaps(asking({ ...ranking, soft: true }), 'all', {})).toEqual(['wishes']);
  });
});

describe('a stored ranking', () => {
  it('has one column a place, named by its number', () => {
    expect(columns.map(({ key, kind, rank, max }) => [key, kind, rank, max])).toEqual([
      ['wishes.1', 'choice', 1, 3],
      ['wishes.2', 'choice', 2, 3],
      ['wishes.3', 'choice', 3, 3],
    ]);
    expect(encodeAnswers(columns, { wishes: ['bus', 'light'] })).toEqual([2, 0, null]);
    expect(encodeAnswers(columns, {})).toEqual([null, null, null]);
  });

  it('comes back as it went in, within its width', () => {
    const anyRanking = fc.shuffledSubarray(
      ranking.options.map(({ key }) => key),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(anyRanking, (wishes) => {
        const codes = encodeAnswers(columns, { wishes });
        expect(decodeAnswers(columns, codes)).toEqual({ wishes });
        expect(JSON.stringify(codes).length).toBeLessThanOrEqual(answerWidth(columns));
      }),
      { numRuns: countOf('properties') },
    );
  });

  it('gives shares of its first place', () => {
    const first: Indicator = {
      kind: 'shares',
      key: 'first',
      goal: 'social-climate',
      title: {},
      item: 'wishes.1',
    };
    expect(sharesOptions(first, columns).map(({ key }) => key)).toEqual(['light', 'green', 'bus', 'calm']);
    const share = (wishes: string[]) =>
      scorePerson(scorerOf(first, columns, 'bus'), encodeAnswers(columns, { wishes }));
    expect([share(['bus', 'light']), share(['light', 'bus']), share([])]).toEqual([1, 0, Number.NaN]);
  });
});
