import type {
  MultipleQuestion,
  Option,
  Question,
  Questionnaire,
  RankingQuestion,
  SingleQuestion,
} from '../../../surveys/language/questionnaire.ts';

const same = (words: string) => ({ de: words, en: `${words}-en` });
export const option = (key: string, more: Partial<Option> = {}): Option => ({
  key,
  text: same(key),
  ...more,
});

export const ranking: RankingQuestion = {
  kind: 'ranking',
  key: 'wishes',
  text: same('Wünsche'),
  options: ['light', 'green', 'bus', 'calm'].map((key) => option(key)),
  max: 3,
};

export const reason: SingleQuestion = {
  kind: 'single',
  key: 'reason',
  text: same('Grund'),
  options: [option('dark'), option('far'), option('other', { write: { maxLength: 20 } })],
};

export const habits: MultipleQuestion = {
  kind: 'multiple',
  key: 'habits',
  text: same('Gewohnheiten'),
  options: [
    option('walk'),
    option('cycle'),
    option('ride', { write: { maxLength: 20 } }),
    option('none', { exclusive: true }),
  ],
};

/** One section of the questions given. */
export const asking = (...questions: Question[]): Pick<Questionnaire, 'sections'> => ({
  sections: [{ key: 'all', title: same('Alles'), questions }],
});
