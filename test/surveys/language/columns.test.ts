import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWidth, columnsOf, decodeAnswers, encodeAnswers } from '../../../surveys/language/columns.ts';
import type { Answer, Answers, Question } from '../../../surveys/language/questionnaire.ts';
import { everyAnswer, everyKind, givenOptions, givenQuestionnaire, givenText } from './givenQuestionnaire.ts';

const columns = columnsOf(givenQuestionnaire(everyKind));

/** Checked answers to `everyKind`, any of them missing. */
const someAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      area: fc.constantFrom('old_town', 'new_town', 'none'),
      victim: fc.constantFrom('yes', 'no'),
      media: fc.constantFrom(['paper'], ['paper', 'net'], ['radio', 'net'], ['nothing']),
      safe_day: fc.constantFrom('very', 'rather', 'not'),
      safe_night: fc.constantFrom('very', 'rather', 'not'),
      points: fc.integer({ min: 1, max: 10 }),
      years: fc.integer({ min: 0, max: 99 }),
      agree: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answers as Record<string, Answer>);

describe('columnsOf', () => {
  it('lists one column per question and item, in order; text, places and notes have none', () => {
    expect(columns.map(({ key, kind, max }) => [key, kind, max])).toEqual([
      ['area', 'choice', 2],
      ['victim', 'choice', 1],
      ['media', 'choices', 15],
      ['safe_day', 'choice', 2],
      ['safe_night', 'choice', 2],
      ['points', 'number', 10],
      ['years', 'number', 99],
      ['agree', 'consent', 1],
    ]);
    expect(columns[3]?.question.key).toBe('safe');
    expect(columns[3]?.item?.key).toBe('safe_day');
  });
});

describe('encodeAnswers', () => {
  it('writes option indices, bit masks, values and 1 for consent; null for no answer', () => {
    expect(encodeAnswers(columns, everyAnswer)).toEqual([1, 1, 5, 0, 2, 7, 0, 1]);
    expect(encodeAnswers(columns, {})).toEqual([null, null, null, null, null, null, null, null]);
  });

  it('is undone by decodeAnswers, through JSON', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const stored = JSON.stringify(encodeAnswers(columns, answers));
        expect(decodeAnswers(columns, JSON.parse(stored))).toEqual(answers);
        expect(stored.length).toBeLessThanOrEqual(answerWidth(columns));
      }),
      { numRuns: 500 },
    );
  });

  it('holds thirty options in one mask', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `o${index}`);
    const many: Question = {
      kind: 'multiple',
      key: 'many',
      text: givenText('many'),
      options: givenOptions(...keys),
    };
    const wide = columnsOf(givenQuestionnaire([many]));
    expect(encodeAnswers(wide, { many: keys })).toEqual([2 ** 30 - 1]);
    expect(decodeAnswers(wide, [2 ** 29])).toEqual({ many: ['o29'] });
  });

  it('refuses answers that have not been checked', () => {
    for (const answers of [
      { victim: 'maybe' },
      { points: 11 },
      { points: 1.5 },
      { media: ['tv'] },
      { agree: false },
    ]) {
      expect(() => encodeAnswers(columns, answers as Answers)).toThrow(RangeError);
    }
  });

  it('refuses codes outside their column', () => {
    expect(() => decodeAnswers(columns, [3])).toThrow(RangeError);
    expect(() => decodeAnswers(columns, [null, 0.5])).toThrow(RangeError);
  });
});

describe('answerWidth', () => {
  it('is the length of the longest answers there can be', () => {
    const longest = columns.map(({ max }) => (String(max).length > 4 ? max : null));
    expect(answerWidth(columns)).toBe(JSON.stringify(longest).length);
    expect(answerWidth([])).toBe(2);
  });
});
