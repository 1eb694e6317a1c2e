import { describe, expect, it } from 'vitest';
import { widthsOf } from '../../../db/widths.ts';
import { splitAnswers } from '../../../server/responses/splitAnswers.ts';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import { columnsOf } from '../../../surveys/language/columns.ts';
import { localise } from '../../../surveys/language/localise.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { asking, habits, reason } from './kindsQuestionnaire.ts';

const questionnaire = asking(reason, habits);
const check = (answers: unknown) => checkAnswers(questionnaire, answers, { mode: 'web' });

describe('words beside an option', () => {
  it('stand under the key of question and option, tidied like any text', () => {
    const answers = {
      reason: 'other',
      'reason.other': '  Zu laut\r\ndort ',
      habits: ['walk', 'ride'],
      'habits.ride': 'Bus',
    };
    expect(check(answers)).toEqual({ ok: true, answers: { ...answers, 'reason.other': 'Zu laut\ndort' } });
  });

  it('are dropped when the option is not chosen', () => {
    const answers = { reason: 'dark', 'reason.other': 'Zu laut', habits: ['walk'], 'habits.ride': 'Bus' };
    expect(check(answers)).toEqual({ ok: true, answers: { reason: 'dark', habits: ['walk'] } });
    expect(check({ 'reason.other': 'Zu laut' })).toEqual({ ok: true, answers: {} });
  });

  it('may be left out', () => {
    expect(check({ reason: 'other' })).toEqual({ ok: true, answers: { reason: 'other' } });
  });

  it.each([
    ['longer than allowed', { reason: 'other', 'reason.other': 'x'.repeat(21) }, 'reason.other', 'tooLong'],
    ['no text', { reason: 'other', 'reason.other': ['x'] }, 'reason.other', 'wrongKind'],
    [
      'beside an option without a box',
      { reason: 'dark', 'reason.dark': 'x' },
      'reason.dark',
      'unknownQuestion',
    ],
  ])('are refused when %s', (_, answers, question, code) => {
    expect(check(answers)).toEqual({ ok: false, problems: [{ question, code }] });
  });

  it('are stored with the free texts, apart from everything else', () => {
    const split = splitAnswers(questionnaire, {
      reason: 'other',
      'reason.other': 'Zu laut',
      habits: ['walk'],
    });
    expect(split).toEqual({
      codes: [2, 1],
      places: [],
      texts: [{ question: 'reason.other', text: 'Zu laut' }],
    });
    expect(columnsOf(questionnaire).map(({ key }) => key)).toEqual(['reason', 'habits']);
    expect(widthsOf(questionnaire as Questionnaire).questions).toEqual({
      'reason.other': 80,
      'habits.ride': 80,
    });
  });

  it('are asked for in the browser too', () => {
    const whole = {
      ...questionnaire,
      key: 'x',
      version: 1,
      languages: ['de'],
      title: {},
      purpose: {},
      minutes: 1,
    };
    const { sections } = localise({ ...whole, indicators: [], breakdowns: [], weighting: [] }, 'de');
    expect(JSON.stringify(sections)).toContain('"write":{"maxLength":20}');
  });
});
