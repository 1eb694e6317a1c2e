import type { Indicator, Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { noAnswer, numbered, option, text } from '../town/syntheticTown.ts';

function single(key: string, ...keys: string[]): Question {
  return { key, kind: 'single', text: text(key), options: [...keys.map((one) => option(one)), noAnswer] };
}

/** Five questions whose answers split the tables. */
const splitting: Question[] = [
  {
    key: 'gender',
    kind: 'single',
    text: text('gender'),
    options: [option('f'), option('m'), option('d', { breakdown: false }), noAnswer],
  },
  single('age', '18', '30', '45', '60', '75'),
  single('household', 'alone', 'couple', 'children', 'other'),
  single('tenure', 'renting', 'owning'),
  single('work', 'working', 'retired', 'studying', 'seeking', 'other'),
];

const fourSteps = [
  option('very', { score: 100 }),
  option('rather', { score: 66.7 }),
  option('hardly', { score: 33.3 }),
  option('not', { score: 0 }),
  option('dont_know', { missing: true }),
];

/** Six tables of six rows each; a row counts as a question, as it does on paper. */
const matrices = numbered(
  6,
  (table): Question => ({
    key: `table${table}`,
    kind: 'matrix',
    text: text(`table ${table}`),
    options: fourSteps,
    items: numbered(6, (row) => ({ key: `item${table}_${row}`, text: text(`row ${row}`) })),
  }),
);

const others: Question[] = [
  ...numbered(
    6,
    (number): Question => ({
      key: `scale${number}`,
      kind: 'scale',
      text: text(`scale ${number}`),
      from: 0,
      to: 10,
      score: 'ascending',
      ends: { from: text('not at all'), to: text('fully') },
    }),
  ),
  ...numbered(
    4,
    (number): Question => ({
      key: `several${number}`,
      kind: 'multiple',
      text: text(`several ${number}`),
      options: numbered(6, (one) => option(`choice${one}`)),
    }),
  ),
  ...numbered(6, (number) => single(`yes${number}`, 'yes', 'no')),
  single('priority', 'light', 'police', 'traffic', 'young', 'clean'),
  {
    key: 'spots',
    kind: 'places',
    text: text('spots'),
    max: 5,
    each: [
      {
        key: 'why',
        kind: 'multiple',
        text: text('why'),
        options: numbered(8, (one) => option(`why${one}`)),
      },
      {
        key: 'when',
        kind: 'single',
        text: text('when'),
        options: [option('day'), option('dusk'), option('night')],
      },
    ],
  },
];

const goal = 'feeling-of-safety';
const indicators: Indicator[] = [
  ...numbered(
    6,
    (table): Indicator => ({
      key: `mean${table}`,
      kind: 'mean',
      goal,
      title: text(`mean ${table}`),
      items: numbered(6, (row) => `item${table}_${row}`),
    }),
  ),
  { key: 'mean7', kind: 'mean', goal, title: text('mean 7'), items: ['scale1', 'scale2', 'scale3'] },
  { key: 'mean8', kind: 'mean', goal, title: text('mean 8'), items: ['scale4', 'scale5', 'scale6'] },
  ...numbered(
    3,
    (number): Indicator => ({
      key: `share${number}`,
      kind: 'share',
      goal,
      title: text(`share ${number}`),
      item: `yes${number}`,
      in: ['yes'],
    }),
  ),
  { key: 'priorities', kind: 'shares', goal, title: text('priorities'), item: 'priority' },
];

/** 60 questions, 12 indicators, 5 breakdowns, 2 of them weighted by beside the area. */
export const largeQuestionnaire: Questionnaire = {
  key: 'synthetic',
  version: 1,
  languages: ['de', 'en'],
  title: text('Synthetic'),
  purpose: {},
  minutes: 20,
  sections: [
    {
      key: 'all',
      title: text('All'),
      questions: [
        { key: 'area', kind: 'area', text: text('area'), options: [noAnswer] },
        ...splitting,
        ...matrices,
        ...others,
      ],
    },
  ],
  indicators,
  breakdowns: splitting.map(({ key }) => key),
  weighting: ['area', 'gender', 'age'],
};
