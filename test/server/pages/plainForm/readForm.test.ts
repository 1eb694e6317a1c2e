import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../server/pages/plainForm/readForm.ts';
import { checkAnswers } from '../../../../surveys/language/answers.ts';
import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { countOf } from '../../../counts.ts';
import {
  anyAnswersTo,
  anyQuestionnaire,
  everyAnswer,
  everyKind,
  givenQuestionnaire,
} from '../../../surveys/language/givenQuestionnaire.ts';
import { formBody, idField } from './formBody.ts';

const submission = '0b1a9c1e-6a52-4a35-9a43-0d9d4a3c7f10';
const questionnaire = givenQuestionnaire(everyKind);
const rules = { mode: 'web', namedPlaces: new Set(['Bahnhof', 'Markt']) } as const;
const spots = [{ place: 'Markt', why: ['dark', 'groups'], when: 'night' }, { place: 'Bahnhof' }];
const answers = { ...everyAnswer, spots };

const read = (body: string, from: Pick<Questionnaire, 'sections'> = questionnaire) => readForm(body, from);

describe('a form as browsers send it', () => {
  it('carries an answer of every kind, as the check wants it', () => {
    const entry = read(formBody(everyKind, answers, [idField(submission)]));
    expect(entry).toMatchObject({ submission, asked: [], isTrapFilled: false, hasStrays: false });
    expect(checkAnswers(questionnaire, entry.answers, rules)).toEqual({ ok: true, answers });
  });

  it('is read as the same answers that a script sends, for any questionnaire and person', () => {
    const numRuns = countOf('properties');
    const filled = anyQuestionnaire.chain((made) =>
      fc.record({ made: fc.constant(made), given: anyAnswersTo(made, 0) }),
    );
    fc.assert(
      fc.property(filled, ({ made, given }) => {
        const questions = made.sections.flatMap((section) => section.questions);
        const entry = read(formBody(questions, given), made);
        expect(entry.hasStrays).toBe(false);
        expect(checkAnswers(made, entry.answers, { mode: 'web' })).toEqual(
          checkAnswers(made, given, { mode: 'web' }),
        );
      }),
      { numRuns },
    );
  });

  it('says nothing where nothing was filled in', () => {
    const empty = 'victim=&safe_day=&years=&wish=&spots-0=&spots-0-when=';
    expect(read(empty).answers).toEqual({});
  });

  it('keeps what is no number, to show it again', () => {
    expect(read('years=etwa+5&points=7').answers).toEqual({ years: 'etwa 5', points: 7 });
  });

  it('closes gaps between places, and keeps a place that was only described', () => {
    const entry = read('spots-1-why=dark');
    expect(entry.answers).toEqual({ spots: [{ why: ['dark'] }] });
    const checked = checkAnswers(questionnaire, entry.answers, rules);
    expect(checked).toMatchObject({ problems: [{ question: 'spots', code: 'badPlace', place: 0 }] });
  });
});

describe('a form nobody’s browser sends', () => {
  it.each([
    ['two values of a radio button', 'victim=yes&victim=no', 'victim', 'wrongKind'],
    ['two numbers', 'years=1&years=2', 'years', 'wrongKind'],
    ['a consent in other words', 'agree=no', 'agree', 'wrongKind'],
    ['an unknown answer', 'victim=maybe', 'victim', 'unknownOption'],
    ['a place that is not in the list', 'spots-0=Mein+Haus', 'spots', 'badPlace'],
  ])('is refused by the check: %s', (_, body, question, code) => {
    const checked = checkAnswers(questionnaire, read(body).answers, rules);
    expect(checked).toMatchObject({ ok: false, problems: [{ question, code }] });
  });

  it.each(['__proto__', 'constructor', 'toString', 'safe', 'hint', 'spots', 'spots-2', 'spots-0-how', ''])(
    'has a name that belongs to nothing, and no harm comes of it: "%s"',
    (name) => {
      const entry = read(`${encodeURIComponent(name)}=x&${encodeURIComponent(name)}=y&years=3`);
      expect(entry.hasStrays).toBe(true);
      expect(Object.entries(entry.answers)).toEqual([['years', 3]]);
      expect(Object.getPrototypeOf(entry.answers)).toBe(Object.prototype);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it.each(['', 'x', '1', `${submission}0`, `${submission}'`])('has an id that is none: "%s"', (id) => {
    expect(read(formBody([], {}, [idField(id)])).submission).toBeUndefined();
  });
});
