import { describe, expect, it } from 'vitest';
import { sayCondition } from '../../../../server/pages/paper/sayCondition.ts';
import { codeQuestions, partLetter, sectionLetter } from '../../../../surveys/language/questionCodes.ts';
import type { Condition } from '../../../../surveys/language/questionnaire.ts';
import { readQuestionnaire } from '../../../../surveys/reading/readQuestionnaire.ts';
import { texts as german } from '../../../../web/i18n/de.ts';
import { texts as english } from '../../../../web/i18n/en.ts';
import { givenQuestionnaire } from '../../../db/givenQuestionnaire.ts';

const codes = codeQuestions(givenQuestionnaire);
const inGerman = (condition: Condition) => sayCondition(condition, { codes, language: 'de', texts: german });

describe('codes', () => {
  it('count sections by letters, questions and rows by numbers, and leave out notes', () => {
    expect([...codes].map(([key, { code }]) => `${key} ${code}`)).toEqual([
      'area A1',
      'sex A2',
      'when A3',
      'safe A4',
      'safe_day A4.1',
      'safe_night A4.2',
      'trust A5',
      'number A6',
      'consent A7',
      'comment A8',
      'idea A9',
      'spots A10',
      'way A11',
    ]);
  });

  it('do not run out of letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(sectionLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect([0, 3].map(partLetter)).toEqual(['a', 'd']);
  });

  it.each(['kurzbefragung', 'sicherheit-und-lebensqualitaet'])('are unique in %s', async (name) => {
    const { questionnaire } = await readQuestionnaire(`surveys/${name}/questionnaire.yaml`);
    if (!questionnaire) throw new Error('the questionnaire does not read');
    const all = [...codeQuestions(questionnaire).values()].map(({ code }) => code);
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ question: 'sex', is: 'female' }, 'bei A2 „female“ angekreuzt ist'],
    [{ question: 'sex', isNot: 'female' }, 'bei A2 „female“ nicht angekreuzt ist'],
    [{ question: 'when', includes: 'night' }, 'bei A3 „night“ angekreuzt ist'],
    [{ question: 'safe_night', is: 'not' }, 'bei A4.2 „not“ angekreuzt ist'],
    [{ question: 'trust', is: 7 }, 'bei A5 die Zahl 7 steht'],
    [{ question: 'trust', greater: 7 }, 'bei A5 mehr als 7 steht'],
    [{ not: { question: 'trust', greater: 7 } }, 'bei A5 höchstens 7 steht'],
    [{ not: { question: 'trust', less: 3 } }, 'bei A5 mindestens 3 steht'],
    [{ question: 'comment', answered: true }, 'A8 beantwortet ist'],
    [{ question: 'comment', answered: false }, 'A8 frei geblieben ist'],
    [{ not: { question: 'comment', answered: false } }, 'A8 beantwortet ist'],
    [{ question: 'consent', is: true }, 'A7 beantwortet ist'],
    [{ question: 'consent', is: false }, 'A7 frei geblieben ist'],
    [
      { all: [{ question: 'sex', is: 'male' }, { not: { question: 'when', includes: 'day' } }] },
      'bei A2 „male“ angekreuzt ist und bei A3 „day“ nicht angekreuzt ist',
    ],
    // Not (a and b) is not a, or not b.
    [
      {
        not: {
          all: [
            { question: 'sex', is: 'male' },
            { question: 'idea', answered: true },
          ],
        },
      },
      'bei A2 „male“ nicht angekreuzt ist oder A9 frei geblieben ist',
    ],
    [
      {
        all: [
          { question: 'idea', answered: true },
          {
            any: [
              { question: 'sex', is: 'male' },
              { question: 'sex', is: 'diverse' },
            ],
          },
        ],
      },
      'A9 beantwortet ist und (bei A2 „male“ angekreuzt ist oder bei A2 „diverse“ angekreuzt ist)',
    ],
  ])('%j', (condition, words) => {
    expect(inGerman(condition)).toBe(`Nur beantworten, wenn ${words}.`);
  });

  it('is said in the language of the form', () => {
    const condition = { question: 'sex', is: 'female' };
    expect(sayCondition(condition, { codes, language: 'en', texts: english })).toBe(
      'Answer only if “female” is crossed at A2.',
    );
  });
});
