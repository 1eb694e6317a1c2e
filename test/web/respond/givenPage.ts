import { localise } from '../../../surveys/language/localise.ts';
import type { Option, Questionnaire, Section, Text } from '../../../surveys/language/questionnaire.ts';
import { texts as german } from '../../../web/i18n/de.ts';
import type { RespondPage } from '../../../web/respond/respondPage.ts';

export const both = (text: string): Text => ({ de: text, en: `${text} (en)` });

export const options = (...keys: string[]): Option[] =>
  keys.map((key) => ({ key, text: both(key), ...(key === 'no_answer' && { missing: true }) }));

/** Three sections: a required area; a single that opens the third section; the third with a soft question. */
const sections: Section[] = [
  {
    key: 'home',
    title: both('Wohnen'),
    questions: [
      {
        kind: 'area',
        key: 'area',
        text: both('Wo wohnen Sie?'),
        required: true,
        options: options('altstadt', 'coelln', 'no_answer'),
      },
    ],
  },
  {
    key: 'crime',
    title: both('Erlebtes'),
    questions: [
      { kind: 'single', key: 'victim', text: both('Ist etwas passiert?'), options: options('yes', 'no') },
      { kind: 'number', key: 'years', text: both('Wie lange?'), min: 0, max: 99 },
    ],
  },
  {
    key: 'report',
    title: both('Anzeige'),
    showIf: { question: 'victim', is: 'yes' },
    questions: [
      {
        kind: 'single',
        key: 'reported',
        text: both('Angezeigt?'),
        soft: true,
        options: options('yes', 'no'),
      },
    ],
  },
];

export const givenQuestionnaire = (changes: Partial<Questionnaire> = {}): Questionnaire => ({
  key: 'small',
  version: 1,
  languages: ['de', 'en'],
  title: both('Klein'),
  purpose: { de: [{ p: ['Darum.'] }], en: [{ p: ['Because.'] }] },
  minutes: 2,
  sections,
  indicators: [],
  breakdowns: [],
  weighting: [],
  ...changes,
});

/** The page of an open wave in German. */
export const givenPage = (questionnaire = givenQuestionnaire()): RespondPage => ({
  language: 'de',
  direction: 'ltr',
  languages: [
    { key: 'de', name: 'Deutsch' },
    { key: 'en', name: 'English' },
  ],
  municipality: { key: 'meissen', name: 'Meißen' },
  wave: { key: '2026', access: 'open' },
  questionnaire: localise(questionnaire, 'de'),
  texts: german,
});
