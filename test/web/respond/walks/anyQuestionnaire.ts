import fc from 'fast-check';
import type { Condition, Option, Question, Section } from '../../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../../surveys/language/visibility.ts';
import { both, givenQuestionnaire } from '../givenPage.ts';

type Kind = Question['kind'];

const kinds = Object.keys({
  area: true,
  single: true,
  multiple: true,
  ranking: true,
  matrix: true,
  scale: true,
  number: true,
  text: true,
  note: true,
  consent: true,
  places: true,
  routes: true,
} satisfies Record<Kind, true>) as Kind[];

/** What a question is made from; numbers decide what fits only once the questions before it are known. */
interface Draft {
  kind: Kind;
  need: 'required' | 'soft' | undefined;
  hasLimit: boolean;
  isRandom: boolean;
  condition: readonly number[] | undefined;
}

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(...kinds),
  need: fc.constantFrom('required', 'soft', undefined),
  hasLimit: fc.boolean(),
  isRandom: fc.boolean(),
  condition: fc.option(fc.array(fc.nat({ max: 999 }), { minLength: 6, maxLength: 6 }), { nil: undefined }),
});

const anySection = fc.record({
  condition: anyDraft.map(({ condition }) => condition),
  drafts: fc.array(anyDraft, { minLength: 1, maxLength: 4, size: 'max' }),
});

/** Questionnaires of all kinds with conditions on questions and sections, as the check lets them pass. */
export const anyQuestionnaire = fc
  .array(anySection, { minLength: 1, maxLength: 5, size: 'max' })
  .map((drafts) => {
    const earlier: Question[] = [];
    const sections = drafts.map((draft, place): Section => {
      const showIf = conditionOn(earlier, draft.condition);
      const questions = draft.drafts.map((one) => {
        const condition = conditionOn(earlier, one.condition);
        const question = { ...build(one, `q${earlier.length}`), ...(condition && { showIf: condition }) };
        earlier.push(question);
        return question;
      });
      return { key: `s${place}`, title: both(`s${place}`), questions, ...(showIf && { showIf }) };
    });
    return givenQuestionnaire({ sections });
  });

const option = (key: string, more: Partial<Option> = {}): Option => ({ key, text: both(key), ...more });
const abc = [option('a'), option('b'), option('c')];
const written = option('other', { write: { maxLength: 10 } });
const alone = option('none', { exclusive: true });

function build({ kind, need, hasLimit, isRandom }: Draft, key: string): Question {
  const base = { key, text: both(`{answer:q0|Frage} ${key}`), ...(need && { [need]: true as const }) };
  const order = isRandom ? { order: 'random' as const } : {};
  const limit = hasLimit ? { max: 2 } : {};
  switch (kind) {
    case 'note':
      return { kind, key, body: { de: [{ p: ['Hinweis'] }], en: [{ p: ['Note'] }] } };
    case 'area':
      return { ...base, kind, options: abc };
    case 'single':
      return { ...base, kind, options: [...abc, written], ...order };
    case 'multiple':
      return { ...base, kind, options: [...abc, written, alone], ...limit, ...order };
    case 'ranking':
      return { ...base, kind, options: abc, ...limit, ...order };
    case 'matrix':
      return {
        ...base,
        kind,
        options: abc,
        items: ['x', 'y'].map((row) => option(`${key}_${row}`)),
        ...order,
      };
    case 'scale':
      return { ...base, kind, from: 1, to: 5, ends: { from: both('wenig'), to: both('viel') } };
    case 'number':
      return { ...base, kind, min: 0, max: 9 };
    case 'text':
      return { ...base, kind, maxLength: 10 };
    case 'consent':
      return { ...base, kind };
    case 'routes':
      return { ...base, kind, max: 3, each: [] };
    case 'places':
      return {
        ...base,
        kind,
        max: 2,
        each: [
          {
            kind: 'single',
            key: 'why',
            text: both('?'),
            options: abc,
            ...(need === 'required' && { required: true as const }),
          },
        ],
      };
  }
}

function conditionOn(
  earlier: readonly Question[],
  seeds: readonly number[] | undefined,
): Condition | undefined {
  const able = earlier.filter(({ kind }) => kind !== 'note');
  if (!seeds || able.length === 0) return undefined;
  const [which = 0, form = 0, ...rest] = seeds;
  const simple = compare(able[which % able.length], rest);
  const other = compare(able[form % able.length], [...rest].reverse());
  return [simple, simple, { not: simple }, { all: [simple, other] }, { any: [simple, other] }][form % 5];
}

function compare(question: Question | undefined, [first = 0, second = 0]: readonly number[]): Condition {
  if (!question) throw new Error('a condition needs a question');
  const keys = answerKeys(question);
  const name = keys[first % keys.length] ?? question.key;
  const fitting = [
    ...fittingConditions(question, name, second),
    { question: name, answered: second % 2 === 0 },
  ];
  return fitting[second % fitting.length] ?? { question: name, answered: true };
}

function fittingConditions({ kind }: Question, question: string, seed: number): Condition[] {
  const key = 'abc'[seed % 3] ?? 'a';
  switch (kind) {
    case 'area':
    case 'single':
    case 'matrix':
      return [
        { question, is: key },
        { question, isNot: key },
      ];
    case 'multiple':
    case 'ranking':
      return [{ question, includes: key }];
    case 'scale':
    case 'number':
      return [
        { question, is: 3 },
        { question, isNot: 3 },
        { question, greater: 2 },
        { question, less: 4 },
      ];
    case 'consent':
      return [{ question, is: true }];
    case 'text':
    case 'places':
    case 'routes':
    case 'note':
      return [];
  }
}
