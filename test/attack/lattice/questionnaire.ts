import { columnsOf } from '../../../surveys/language/columns.ts';
import type { Indicator, Option, Question, SingleQuestion } from '../../../surveys/language/questionnaire.ts';
import type { Recipe } from './recipe.ts';

const option = (key: string, more: Partial<Option> = {}): Option => ({ key, text: { en: key }, ...more });

const keysOf = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const single = (key: string, options: readonly Option[]): SingleQuestion => ({
  kind: 'single',
  key,
  text: { en: key },
  options,
});

const rated = (key: string): SingleQuestion =>
  single(key, [
    option('very', { score: 100 }),
    option('rather', { score: 66.7 }),
    option('hardly', { score: 33.3 }),
    option('not', { score: 0 }),
    option('never'),
    option('none', { missing: true }),
  ]);

/** One question of each kind an indicator can rest on, and the questions that split the tables. */
export function givenColumns({ areas, categories }: Recipe) {
  const questions: Question[] = [
    {
      kind: 'area',
      key: 'area',
      text: { en: 'area' },
      options: keysOf(areas, 'a').map((key) => option(key)),
    },
    single('gender', splitOptions(categories[0])),
    single('age', splitOptions(Math.max(2, categories[1]))),
    rated('walk'),
    { kind: 'scale', key: 'dark', from: 1, to: 10, score: 'ascending', ends: { from: {}, to: {} }, text: {} },
    rated('police'),
    rated('office'),
    rated('council'),
    single('wish', [...keysOf(4, 'w').map((key) => option(key)), option('none', { missing: true })]),
    {
      kind: 'multiple',
      key: 'crime',
      text: {},
      max: 3,
      options: [...keysOf(3, 'c').map((key) => option(key)), option('nothing', { exclusive: true })],
    },
  ];
  return columnsOf({ sections: [{ key: 'all', title: {}, questions }] });
}

/** The last category is small; its author wants no cell of it in every other town. */
function splitOptions(count: number): Option[] {
  return keysOf(count, 'v').map((key, i) =>
    i === count - 1 && count % 2 === 1 ? option(key, { breakdown: false }) : option(key),
  );
}

const about = { goal: 'feeling-of-safety', title: {} } as const;

/** Some share an item: a mean and a share of the same answers, a mean of three and a share of one of them. */
export const allIndicators: readonly Indicator[] = [
  { ...about, key: 'safe', kind: 'mean', items: ['walk'] },
  { ...about, key: 'unsafe', kind: 'share', item: 'walk', in: ['hardly', 'not'] },
  { ...about, key: 'night', kind: 'mean', items: ['dark'] },
  { ...about, key: 'night7', kind: 'share', item: 'dark', in: ['7', '8', '9', '10'] },
  { ...about, key: 'trust', kind: 'mean', items: ['police', 'office', 'council'] },
  { ...about, key: 'firm', kind: 'share', item: 'police', in: ['very', 'rather'] },
  { ...about, key: 'wish', kind: 'shares', item: 'wish' },
  { ...about, key: 'ticks', kind: 'shares', item: 'crime' },
  { ...about, key: 'spared', kind: 'share', item: 'crime', in: ['nothing'] },
];
