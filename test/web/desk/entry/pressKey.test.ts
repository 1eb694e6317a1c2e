import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../../surveys/language/answers.ts';
import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { compareEntries, listChecks } from '../../../../web/desk/entry/form/compareEntries.ts';
import { findFaults } from '../../../../web/desk/entry/form/findFaults.ts';
import { givenQuestionnaire } from '../../../db/givenQuestionnaire.ts';
import { givenForm } from './givenForm.ts';

const both = (text: string) => ({ de: text, en: text });
const options = (...keys: string[]) => keys.map((key) => ({ key, text: both(key) }));

/** A filter, a ranking, words beside an answer, steps to ten, and more areas than keys. */
const filtered: Questionnaire = {
  ...givenQuestionnaire,
  sections: [
    {
      key: 'one',
      title: both('Eins'),
      questions: [
        {
          kind: 'area',
          key: 'area',
          text: both('Wo?'),
          options: options(...Array.from({ length: 12 }, (_, at) => `teil${at + 1}`)),
        },
        { kind: 'single', key: 'victim', text: both('Opfer?'), options: options('yes', 'no') },
        {
          kind: 'single',
          key: 'reported',
          text: both('Angezeigt?'),
          showIf: { question: 'victim', is: 'yes' },
          options: options('yes', 'no'),
        },
        {
          kind: 'ranking',
          key: 'wishes',
          text: both('Wünsche'),
          max: 2,
          options: options('light', 'green', 'calm'),
        },
        {
          kind: 'multiple',
          key: 'habits',
          text: both('Was?'),
          max: 2,
          options: [
            ...options('walk', 'club'),
            { key: 'own', text: both('anderes'), write: { maxLength: 20 } },
            { key: 'none', text: both('nichts'), exclusive: true },
          ],
        },
        {
          kind: 'scale',
          key: 'night',
          text: both('Nachts'),
          from: 1,
          to: 10,
          ends: { from: both('1'), to: both('10') },
        },
      ],
    },
  ],
};

describe('the keys of the entry screen', () => {
  it('take a whole form of every kind, one key a cross', () => {
    const form = givenForm(givenQuestionnaire);
    form.press(
      '2',
      '1',
      '1',
      '3',
      'Enter',
      '1',
      '4',
      '7',
      '"44',
      'Enter',
      '1',
      '"Mehr Licht',
      'Enter',
      'Enter',
    );
    form.press('"bahn', 'Enter', '1', '2', 'Enter', '2', 'Enter');
    form.press('"Elbstr.', 'Enter', '"markt', 'Enter', 'Enter');
    const { answers } = { answers: form.answers() };
    expect(answers).toEqual({
      area: 'coelln',
      sex: 'female',
      when: ['day', 'night'],
      safe_day: 'very',
      safe_night: 'not',
      trust: 7,
      number: 44,
      consent: true,
      comment: 'Mehr Licht',
      spots: [{ place: 'bahnhof', reasons: ['dark', 'lonely'], time: 'night' }],
      way: [{ place: 'elbe' }, { place: 'markt' }],
    });
    expect(form.at()).toBeUndefined();
    const namedPlaces = new Set(['bahnhof', 'markt', 'elbe']);
    expect(checkAnswers(givenQuestionnaire, answers, { mode: 'paper', namedPlaces })).toEqual({
      ok: true,
      answers,
    });
  });

  it('bear the codes of the paper form', () => {
    const codes = givenForm(givenQuestionnaire).fields.map(({ code }) => code);
    expect(codes.slice(0, 6)).toEqual(['A1', 'A2', 'A3', 'A4.1', 'A4.2', 'A5']);
    expect(codes).toContain('A10.2b');
    expect(new Set(givenForm(givenQuestionnaire).fields.map(({ id }) => id)).size).toBe(codes.length);
  });

  it('pass over what a filter excludes, and still take what a form says there', () => {
    const form = givenForm(filtered);
    form.press('"12', 'Enter', '2');
    expect(form.at()).toBe('wishes');
    form.press('ArrowUp');
    expect(form.at()).toBe('victim');
    form.press('1');
    expect(form.at()).toBe('reported');
    form.press('2', 'ArrowUp', 'ArrowUp', '2');
    expect(form.isApplicable('reported')).toBe(false);
    expect(form.answers()).toMatchObject({ area: 'teil12', victim: 'no', reported: 'no' });
  });

  it('find an area by its figure, its name and a name with an error', () => {
    for (const [typed, area] of [
      ['3', 'teil3'],
      ['teil11', 'teil11'],
      ['tiel12', 'teil12'],
    ] as const) {
      const form = givenForm(filtered);
      form.press(`"${typed}`, 'Enter');
      expect(form.answers()).toEqual({ area });
    }
    const form = givenForm(filtered);
    form.press('"99', 'Enter');
    expect([...findFaults(form.fields, form.state().values, form.find)]).toEqual([['area', 'unknownName']]);
  });

  it('put a ranking in order and go on when all places are given', () => {
    const form = givenForm(filtered);
    form.press('"1', 'Enter', '2', '3', '3', '1');
    expect(form.answers()).toMatchObject({ wishes: ['calm', 'light'] });
    expect(form.at()).toBe('habits');
  });

  it('offer the line beside an answer only once it is chosen, and name crosses too many', () => {
    const form = givenForm(filtered);
    form.press('"1', 'Enter', '2', 'Enter', '3', 'Enter');
    expect(form.at()).toBe('habits.own');
    form.press('"Chor', 'Enter', '0');
    expect(form.answers()).toMatchObject({ habits: ['own'], 'habits.own': 'Chor', night: 10 });
    form.press('ArrowUp', 'ArrowUp', 'ArrowUp', '1', '2');
    expect(findFaults(form.fields, form.state().values, form.find).get('habits')).toBe('tooMany');
    form.press('Backspace', 'Backspace', 'Backspace', '4', '1');
    expect(findFaults(form.fields, form.state().values, form.find).get('habits')).toBe('exclusive');
  });

  it('mark as missing with one key, take back, and go back from an empty field', () => {
    const form = givenForm(filtered);
    form.press('"1', 'Enter', '-');
    expect(form.state().values).toMatchObject({ victim: null });
    expect(form.answers()).toEqual({ area: 'teil1' });
    form.press('undo');
    expect(form.at()).toBe('victim');
    expect(form.state().values).toEqual({ area: '1' });
    form.press('1', 'ArrowUp', 'Backspace', 'Backspace');
    expect(form.at()).toBe('area');
  });

  it('never leave the form, whatever is pressed, and take back every change', () => {
    const keys = fc.constantFrom(
      ...['1', '2', '3', '9', '0', '-', 'a', 'x', 'Enter', 'Backspace', 'ArrowUp', 'ArrowDown', 'Tab'],
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 60 }), (pressed) => {
        const form = givenForm(filtered);
        form.press(...pressed);
        expect(form.state().at).toBeGreaterThanOrEqual(0);
        expect(form.state().at).toBeLessThanOrEqual(form.fields.length);
        form.press(...form.state().past.map(() => 'undo'));
        expect(form.state().values).toEqual({});
      }),
    );
  });
});

describe('a form typed in twice', () => {
  it('lists what differs, and counts each question once', () => {
    const [first, second] = [givenForm(givenQuestionnaire), givenForm(givenQuestionnaire)];
    first.press('2', '1', '1', '3', 'Enter', '1');
    second.press('2', '2', '3', '1', 'Enter', '1', '-');
    const mismatches = compareEntries(first.fields, first.state().values, second.state().values);
    expect(mismatches.map(({ field }) => field.id)).toEqual(['sex']);
    const checks = listChecks(first.fields, new Set(first.fields.map(({ id }) => id)), mismatches);
    expect(checks.filter(({ differs }) => differs)).toEqual([{ question: 'sex', differs: true }]);
    expect(checks.filter(({ question }) => question === 'spots')).toHaveLength(1);
  });
});
