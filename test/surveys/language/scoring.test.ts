import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnsOf, encodeAnswers, NO_ANSWER } from '../../../surveys/language/columns.ts';
import type { Answers, Indicator, Option, Question } from '../../../surveys/language/questionnaire.ts';
import {
  scorePerson,
  scorePersons,
  scorerOf,
  scoreTable,
  sharesOptions,
} from '../../../surveys/language/scoring.ts';
import { workOf } from '../../fixtures/workOf.ts';
import { givenQuestionnaire, givenText } from './givenQuestionnaire.ts';

const safe4: Option[] = [
  { key: 'very_safe', text: givenText('a'), score: 100 },
  { key: 'rather_safe', text: givenText('b'), score: 66.7 },
  { key: 'rather_unsafe', text: givenText('c'), score: 33.3 },
  { key: 'very_unsafe', text: givenText('d'), score: 0 },
  { key: 'never_there', text: givenText('e') },
  { key: 'no_answer', text: givenText('f'), missing: true },
];
const ends = { from: givenText('from'), to: givenText('to') };
const questions: Question[] = [
  {
    kind: 'matrix',
    key: 'safe',
    text: givenText('safe'),
    options: safe4,
    items: ['a', 'b', 'c'].map((key) => ({ key, text: givenText(key) })),
  },
  { kind: 'scale', key: 'up', text: givenText('up'), from: 1, to: 10, score: 'ascending', ends },
  { kind: 'scale', key: 'down', text: givenText('down'), from: 0, to: 4, score: 'descending', ends },
  { kind: 'scale', key: 'plain', text: givenText('plain'), from: 1, to: 5, ends },
  { kind: 'multiple', key: 'seen', text: givenText('seen'), options: safe4 },
];
const columns = columnsOf(givenQuestionnaire(questions));
const title = givenText('indicator');
const goal = 'feeling-of-safety';

function mean(...items: string[]): Indicator {
  return { kind: 'mean', key: 'index', goal, title, items };
}

function share(item: string, ...options: string[]): Indicator {
  return { kind: 'share', key: 'part', goal, title, item, in: options };
}

function score(indicator: Indicator, answers: Answers, option?: string): number {
  return scorePerson(scorerOf(indicator, columns, option), encodeAnswers(columns, answers));
}

function columnOf(key: string): Column {
  const column = columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(key);
  return column;
}

describe('scoreTable', () => {
  it('spreads a scale over 0 to 100 in the named direction', () => {
    expect([...scoreTable(columnOf('up'))].map((value) => Math.round(value))).toEqual([
      Number.NaN,
      0,
      11,
      22,
      33,
      44,
      56,
      67,
      78,
      89,
      100,
    ]);
    expect([...scoreTable(columnOf('down'))]).toEqual([100, 75, 50, 25, 0]);
    expect([...scoreTable(columnOf('plain'))]).toEqual([]);
  });

  it('gives answers without a score, and missing ones, none', () => {
    expect([...scoreTable(columnOf('a'))]).toEqual([100, 66.7, 33.3, 0, Number.NaN, Number.NaN]);
  });
});

describe('a mean', () => {
  it('is that of the items with a score', () => {
    expect(score(mean('a', 'b', 'c'), { a: 'very_safe', b: 'very_unsafe', c: 'rather_safe' })).toBeCloseTo(
      55.5667,
      4,
    );
    expect(score(mean('a', 'b', 'c'), { a: 'very_safe', b: 'very_unsafe', c: 'no_answer' })).toBe(50);
    expect(score(mean('up', 'down'), { up: 10, down: 4 })).toBe(50);
  });

  it('is defined when at least half of the items have a score', () => {
    expect(score(mean('a', 'b'), { a: 'very_safe' })).toBe(100);
    expect(score(mean('a', 'b', 'c'), { a: 'very_safe' })).toBeNaN();
    expect(score(mean('a', 'b', 'c'), { a: 'very_safe', b: 'never_there' })).toBeNaN();
    expect(score(mean('a', 'b', 'c', 'up'), { a: 'very_safe', up: 1 })).toBe(50);
    expect(score(mean('a'), {})).toBeNaN();
  });
});

describe('a share', () => {
  it('is 1 in the named set, 0 outside, missing if missing', () => {
    const safe = share('a', 'very_safe', 'rather_safe');
    expect(score(safe, { a: 'rather_safe' })).toBe(1);
    expect(score(safe, { a: 'very_unsafe' })).toBe(0);
    expect(score(safe, { a: 'never_there' })).toBe(0);
    expect(score(safe, { a: 'no_answer' })).toBeNaN();
    expect(score(safe, {})).toBeNaN();
  });

  it('names values of a scale as text', () => {
    const high = share('up', '8', '9', '10');
    expect([1, 7, 8, 10].map((up) => score(high, { up }))).toEqual([0, 0, 1, 1]);
    expect(score(high, {})).toBeNaN();
  });

  it('of a question with several answers is 1 as soon as one of the set is ticked', () => {
    const seen = share('seen', 'very_safe', 'very_unsafe');
    expect(score(seen, { seen: ['rather_safe', 'very_unsafe'] })).toBe(1);
    expect(score(seen, { seen: ['rather_safe'] })).toBe(0);
    expect(score(seen, { seen: ['no_answer'] })).toBeNaN();
    expect(score(seen, {})).toBeNaN();
  });

  it('refuses what the questionnaire does not have', () => {
    expect(() => scorerOf(share('a', 'safe'), columns)).toThrow(RangeError);
    expect(() => scorerOf(share('a', 'no_answer'), columns)).toThrow(RangeError);
    expect(() => scorerOf(share('seen', 'safe'), columns)).toThrow(RangeError);
    expect(() => scorerOf(share('up', '11'), columns)).toThrow(RangeError);
    expect(() => scorerOf(mean('z'), columns)).toThrow(RangeError);
  });
});

describe('shares', () => {
  const shares: Indicator = { kind: 'shares', key: 'all', goal, title, item: 'a' };

  it('have one share per option that is an answer, adding up to 1', () => {
    const options = sharesOptions(shares, columns).map((option) => option.key);
    expect(options).toEqual(['very_safe', 'rather_safe', 'rather_unsafe', 'very_unsafe', 'never_there']);
    for (const a of options) {
      const parts = options.map((option) => score(shares, { a }, option));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1);
    }
    expect(options.map((option) => score(shares, { a: 'no_answer' }, option)).every(Number.isNaN)).toBe(true);
  });

  it('need to be told which option', () => {
    expect(() => scorerOf(shares, columns)).toThrow(RangeError);
    expect(sharesOptions(mean('a'), columns)).toEqual([]);
  });
});

describe('scorePersons', () => {
  const codes = columns.map((column) =>
    fc.oneof(
      fc.constant(null),
      fc.integer({ min: column.question.kind === 'scale' ? column.question.from : 0, max: column.max }),
    ),
  );
  const persons = fc.array(fc.tuple(...codes), { maxLength: 30 });
  const indicators: [Indicator, string?][] = [
    [mean('a', 'b', 'c')],
    [mean('a', 'up', 'down')],
    [share('b', 'very_safe')],
    [share('up', '9', '10')],
    [share('seen', 'very_safe', 'never_there')],
    [{ kind: 'shares', key: 'all', goal, title, item: 'c' }, 'rather_safe'],
  ];

  it('gives every person, column by column, the score that person has alone', () => {
    fc.assert(
      fc.property(
        persons,
        fc.constantFrom(Int8Array, Int16Array, Int32Array, Float64Array),
        (rows, Codes) => {
          const byColumn = columns.map((_, column) =>
            Codes.from(rows.map((row) => row[column] ?? NO_ANSWER)),
          );
          for (const [indicator, option] of indicators) {
            const scorer = scorerOf(indicator, columns, option);
            expect([...scorePersons(scorer, byColumn)]).toEqual(rows.map((row) => scorePerson(scorer, row)));
          }
        },
      ),
    );
  });

  it('refuses columns of different length', () => {
    const uneven = columns.map((_, index) => new Int8Array(index === 1 ? 3 : 2));
    expect(() => scorePersons(scorerOf(mean('a', 'b'), columns), uneven)).toThrow(RangeError);
  });

  it('scores a million persons on four items well within a second', async () => {
    const count = 1_000_000;
    const column = Int8Array.from({ length: count }, (_, person) => (person % 7) - 1);
    const byColumn = columns.map(() => column);
    const scorer = scorerOf(mean('a', 'b', 'c', 'down'), columns);
    let scores: ReturnType<typeof scorePersons> | undefined;
    const work = await workOf(() => {
      scores = scorePersons(scorer, byColumn);
    });
    expect(work).toBeLessThan(1_000);
    expect(scores).toHaveLength(count);
  });
});
