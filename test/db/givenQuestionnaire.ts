import type { AreaRow } from '../../db/queries/areas.ts';
import type { Option, Question, Questionnaire, Text } from '../../surveys/language/questionnaire.ts';

const both = (text: string): Text => ({ de: text, en: text });
const options = (...keys: string[]): Option[] => keys.map((key) => ({ key, text: both(key) }));

const questions: Question[] = [
  { kind: 'area', key: 'area', text: both('Wo?'), required: true, options: options('altstadt', 'coelln') },
  { kind: 'note', key: 'note', body: { de: [{ p: ['Hallo'] }], en: [{ p: ['Hello'] }] } },
  { kind: 'single', key: 'sex', text: both('Sie sind'), options: options('female', 'male', 'diverse') },
  { kind: 'multiple', key: 'when', text: both('Wann?'), options: options('day', 'dusk', 'night') },
  {
    kind: 'matrix',
    key: 'safe',
    text: both('Wie sicher?'),
    options: options('very', 'rather', 'little', 'not'),
    items: [
      { key: 'safe_day', text: both('tags') },
      { key: 'safe_night', text: both('nachts') },
    ],
  },
  {
    kind: 'scale',
    key: 'trust',
    text: both('Vertrauen'),
    from: 0,
    to: 10,
    ends: { from: both('0'), to: both('10') },
  },
  { kind: 'number', key: 'number', text: both('Zahl'), min: 0, max: 1_000_000 },
  { kind: 'consent', key: 'consent', text: both('Ja') },
  { kind: 'text', key: 'comment', text: both('Sonst?'), maxLength: 800 },
  { kind: 'text', key: 'idea', text: both('Idee?'), maxLength: 60 },
  {
    kind: 'places',
    key: 'spots',
    text: both('Orte'),
    max: 3,
    each: [
      {
        kind: 'multiple',
        key: 'reasons',
        text: both('Warum?'),
        options: options('dark', 'lonely', 'traffic'),
      },
      { kind: 'single', key: 'time', text: both('Wann?'), options: options('day', 'night') },
    ],
  },
  { kind: 'routes', key: 'way', text: both('Weg'), max: 12, each: [] },
];

/** One question of every kind; eight columns: area sex when safe_day safe_night trust number consent. */
export const givenQuestionnaire: Questionnaire = {
  key: 'every-kind',
  version: 1,
  languages: ['de', 'en'],
  title: both('Jede Art'),
  purpose: {},
  minutes: 3,
  sections: [{ key: 'all', title: both('Alles'), questions }],
  indicators: [],
  breakdowns: ['sex'],
  weighting: [],
};

const square = (west: number): AreaRow['outline'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 51.15],
      [west + 0.02, 51.15],
      [west + 0.02, 51.17],
      [west, 51.17],
      [west, 51.15],
    ],
  ],
});

/** Two squares side by side, about 1.4 by 2.2 km. */
export const givenAreas: AreaRow[] = [
  { key: 'altstadt', name: 'Altstadt', outline: square(13.46), simplified: square(13.46) },
  {
    key: 'coelln',
    name: 'Cölln',
    district: 'right',
    districtName: 'Rechts der Elbe',
    outline: square(13.48),
    simplified: square(13.48),
  },
];
