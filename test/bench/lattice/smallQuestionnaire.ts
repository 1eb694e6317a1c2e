import type { Indicator, Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { noAnswer, numbered, option, text } from '../town/syntheticTown.ts';

const MEANS = [70, 62, 55, 48, 40, 33];
const SHARES = [8, 15, 30, 50, 65];
const CHOICES = [30, 25, 18, 15, 12];

/** Where the answers to an item lie: a mean in points, or the weights of its options. */
export const ITEMS: Readonly<Record<string, { mean: number } | { weights: readonly number[] }>> =
  Object.fromEntries([
    ...MEANS.flatMap((mean, at) => numbered(4, (row) => [`mean${at}_${row}`, { mean }])),
    ...SHARES.map((share, at) => [`share${at}`, { weights: [share, 100 - share] }]),
    ['wish', { weights: CHOICES }],
  ]);

const fourSteps = [
  option('very', { score: 100 }),
  option('rather', { score: 66.7 }),
  option('hardly', { score: 33.3 }),
  option('not', { score: 0 }),
  option('dont_know', { missing: true }),
];

const single = (key: string, ...keys: string[]): Question => ({
  key,
  kind: 'single',
  text: text(key),
  options: [...keys.map((one) => option(one)), noAnswer],
});

const questions: Question[] = [
  { key: 'area', kind: 'area', text: text('area'), options: [noAnswer] },
  {
    key: 'gender',
    kind: 'single',
    text: text('gender'),
    options: [option('f'), option('m'), option('d', { breakdown: false }), noAnswer],
  },
  single('age', '18', '30', '45', '60', '75'),
  ...MEANS.map(
    (_, at): Question => ({
      key: `table${at}`,
      kind: 'matrix',
      text: text(`table ${at}`),
      options: fourSteps,
      items: numbered(4, (row) => ({ key: `mean${at}_${row}`, text: text(`row ${row}`) })),
    }),
  ),
  ...SHARES.map((_, at) => single(`share${at}`, 'yes', 'no')),
  single('wish', ...CHOICES.map((_, at) => `wish${at}`)),
];

const goal = 'feeling-of-safety';
const indicators: Indicator[] = [
  ...MEANS.map(
    (_, at): Indicator => ({
      key: `mean${at}`,
      kind: 'mean',
      goal,
      title: text(`mean ${at}`),
      items: numbered(4, (row) => `mean${at}_${row}`),
    }),
  ),
  ...SHARES.map(
    (_, at): Indicator => ({
      key: `share${at}`,
      kind: 'share',
      goal,
      title: text(`share ${at}`),
      item: `share${at}`,
      in: ['yes'],
    }),
  ),
  { key: 'wishes', kind: 'shares', goal, title: text('wishes'), item: 'wish' },
];

/** Six means of four items, shares from rare to frequent, one question with a share for each of five options. */
export const smallQuestionnaire: Questionnaire = {
  key: 'small',
  version: 1,
  languages: ['de', 'en'],
  title: text('Small'),
  purpose: {},
  minutes: 10,
  sections: [{ key: 'all', title: text('All'), questions }],
  indicators,
  breakdowns: ['gender', 'age'],
  weighting: ['area', 'gender', 'age'],
};
