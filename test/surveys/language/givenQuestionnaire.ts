import fc from 'fast-check';
import type {
  Answers,
  Condition,
  Option,
  Question,
  Questionnaire,
  Text,
} from '../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../surveys/language/visibility.ts';

export function givenText(word: string): Text {
  return { de: word, en: `${word} (en)` };
}

export function givenOptions(...keys: string[]): Option[] {
  return keys.map((key) => ({ key, text: givenText(key) }));
}

export function givenQuestionnaire(
  questions: readonly Question[],
  rest: Partial<Questionnaire> = {},
): Questionnaire {
  return {
    key: 'given',
    version: 1,
    languages: ['de', 'en'],
    title: givenText('title'),
    purpose: { de: [{ p: ['Warum'] }], en: [{ p: ['Why'] }] },
    minutes: 3,
    sections: [{ key: 'all', title: givenText('all'), questions }],
    indicators: [],
    breakdowns: [],
    weighting: [],
    ...rest,
  };
}

/** One question of every kind, each answered in `everyAnswer`. */
export const everyKind: readonly Question[] = [
  {
    kind: 'area',
    key: 'area',
    text: givenText('area'),
    options: givenOptions('old_town', 'new_town', 'none'),
  },
  { kind: 'single', key: 'victim', text: givenText('victim'), options: givenOptions('yes', 'no') },
  {
    kind: 'multiple',
    key: 'media',
    text: givenText('media'),
    max: 2,
    options: [
      ...givenOptions('paper', 'radio', 'net'),
      { key: 'nothing', text: givenText('none'), exclusive: true },
    ],
  },
  {
    kind: 'matrix',
    key: 'safe',
    text: givenText('safe'),
    options: givenOptions('very', 'rather', 'not'),
    items: [
      { key: 'safe_day', text: givenText('day') },
      { key: 'safe_night', text: givenText('night') },
    ],
  },
  {
    kind: 'scale',
    key: 'points',
    text: givenText('points'),
    from: 1,
    to: 10,
    score: 'ascending',
    ends: { from: givenText('low'), to: givenText('high') },
  },
  { kind: 'number', key: 'years', text: givenText('years'), min: 0, max: 99, unit: givenText('unit') },
  { kind: 'text', key: 'wish', text: givenText('wish'), maxLength: 20 },
  { kind: 'note', key: 'hint', body: { de: [{ p: ['Hinweis'] }], en: [{ p: ['Hint'] }] } },
  { kind: 'consent', key: 'agree', text: givenText('agree') },
  {
    kind: 'places',
    key: 'spots',
    text: givenText('spots'),
    max: 2,
    each: [
      { kind: 'multiple', key: 'why', text: givenText('why'), options: givenOptions('dark', 'groups') },
      { kind: 'single', key: 'when', text: givenText('when'), options: givenOptions('day', 'night') },
    ],
  },
];

export const everyAnswer: Answers = {
  area: 'new_town',
  victim: 'no',
  media: ['paper', 'net'],
  safe_day: 'very',
  safe_night: 'not',
  points: 7,
  years: 0,
  wish: 'Mehr Licht',
  agree: true,
  spots: [{ cell: 'N30815E45586', why: ['dark'], when: 'night' }, { place: 'Bahnhof' }],
};

/** Questionnaires of up to three sections whose questions hang on earlier ones, nested conditions included. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .array(
    fc.array(fc.record({ kind: fc.nat({ max: 4 }), seed: fc.nat(), hangs: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((plan) => {
    const earlier: string[] = [];
    const sections = plan.map((drafts, section) => {
      const sectionCondition = drafts[0]?.hangs ? conditionOn(earlier, drafts[0].seed) : undefined;
      const questions = drafts.map((draft, position): Question => {
        const condition = draft.hangs ? conditionOn(earlier, draft.seed >> 3) : undefined;
        const key = `q${section}_${position}`;
        earlier.push(draft.kind === 2 ? `${key}_item` : key);
        return { ...questionOf(draft.kind, key), ...(condition && { showIf: condition }) };
      });
      return {
        key: `s${section}`,
        title: givenText('section'),
        questions,
        ...(sectionCondition && { showIf: sectionCondition }),
      };
    });
    return givenQuestionnaire([], { sections });
  });

function questionOf(kind: number, key: string): Question {
  const text = givenText(key);
  if (kind === 0) return { kind: 'single', key, text, options: givenOptions('yes', 'no') };
  if (kind === 1) return { kind: 'multiple', key, text, options: givenOptions('a', 'b', 'c') };
  if (kind === 2) {
    return {
      kind: 'matrix',
      key,
      text,
      options: givenOptions('yes', 'no'),
      items: [{ key: `${key}_item`, text }],
    };
  }
  if (kind === 3) return { kind: 'number', key, text, min: 0, max: 9 };
  return { kind: 'consent', key, text };
}

function conditionOn(earlier: readonly string[], seed: number): Condition | undefined {
  const question = earlier[seed % Math.max(1, earlier.length)];
  if (question === undefined) return undefined;
  const simple: Condition[] = [
    { question, is: 'yes' },
    { question, isNot: 'yes' },
    { question, includes: 'a' },
    { question, answered: seed % 2 === 0 },
    { question, greater: 4 },
    { question, less: 4 },
  ];
  const first = simple[seed % simple.length];
  const second = simple[(seed >> 2) % simple.length];
  if (!first || !second) return undefined;
  const nested: Condition[] = [first, { all: [first, second] }, { any: [first, second] }, { not: first }];
  return nested[(seed >> 4) % nested.length];
}

/** A value that may or may not suit any question. */
export const anyAnswerValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    'yes',
    'no',
    'a',
    '',
    '7',
    '-0',
    ' 4 ',
    null,
    true,
    false,
    5,
    -0,
    3.5,
    1e21,
    'constructor',
    '__proto__',
  ),
  fc.constantFrom([], ['a'], ['a', 'b'], ['b', 'a', 'a'], ['__proto__'], [1], [['a']], {
    cell: 'N00001E00001',
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Answers that mostly fit their questions, hidden ones included; `strays` of eight values may be anything. */
export function anyAnswersTo(
  questionnaire: Questionnaire,
  strays = 1,
): fc.Arbitrary<Record<string, unknown>> {
  const entries = questionnaire.sections
    .flatMap((section) => section.questions)
    .flatMap((question) => answerKeys(question).map((key) => [key, fittingAnswer(question)] as const))
    .map(([key, fitting]) => {
      const value = fc.oneof(
        { weight: 8 - strays, arbitrary: fitting },
        { weight: strays, arbitrary: anyAnswerValue },
      );
      return [key, value] as const;
    });
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

function fittingAnswer(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'ranking':
      return fc.shuffledSubarray(question.options.map((option) => option.key));
    case 'multiple':
      return fc.subarray(question.options.map((option) => option.key));
    case 'number':
      return fc.integer({ min: question.min, max: question.max });
    case 'scale':
      return fc.integer({ min: question.from, max: question.to });
    case 'consent':
      return fc.boolean();
    case 'area':
    case 'single':
    case 'matrix':
      return fc.constantFrom(...question.options.map((option) => option.key));
    case 'text':
    case 'note':
    case 'places':
    case 'routes':
      return anyAnswerValue;
  }
}
