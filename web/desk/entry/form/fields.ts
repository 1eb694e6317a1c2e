import { type Coded, codeQuestions, partLetter } from '../../../../surveys/language/questionCodes.ts';
import type {
  MarkedQuestion,
  Option,
  Question,
  Questionnaire,
} from '../../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../../surveys/language/ranks.ts';
import { writtenQuestions } from '../../../../surveys/language/writtenAnswers.ts';
import { textIn } from '../../../ui/textIn.ts';

/** One box of a choice and the key that stands for it: 1 to 9, then 0, then letters. */
interface Choice {
  press: string;
  /** The option's key; of a scale the number. */
  value: string;
  text: string;
  /** Cannot stand beside another. */
  exclusive?: true;
}

/** What a typist fills in with one visit: a question, a row of a matrix, a line for a place, a box beside an answer. */
export interface Field {
  /** Unique on the form. */
  id: string;
  /** As printed on the form: "A3", "C2.4". */
  code: string;
  section: number;
  /** Key under which the answer is stored; of a place, that of its question. */
  key: string;
  text: string;
  /** What the rows of a matrix or the questions about a place are about. */
  stem?: string;
  /** one: a key goes on · several: keys toggle, Enter goes on · order: keys in their order · typed: letters, then Enter */
  way: 'one' | 'several' | 'order' | 'typed';
  kind: Question['kind'];
  choices: readonly Choice[];
  /** Most boxes; of a number the largest; of a text its length. */
  max?: number;
  min?: number;
  /** Which place it belongs to, from 1, and which question about it. */
  place?: number;
  part?: string;
  /** Only once this option of `key`'s question is chosen. */
  beside?: { question: string; option: string };
}

type Asked = Exclude<Question, { kind: 'note' }>;

/** All fields of a form in the order of the paper. */
export function listFields({ sections }: Pick<Questionnaire, 'sections'>, language: string): Field[] {
  const codes = codeQuestions({ sections });
  return sections.flatMap(({ questions }, section) =>
    questions
      .filter((question): question is Asked => question.kind !== 'note')
      .flatMap((question) => fieldsOf(question, { section, codes, language })),
  );
}

interface Where {
  section: number;
  codes: ReadonlyMap<string, Coded>;
  language: string;
}

function fieldsOf(question: Asked, where: Where): Field[] {
  const { key, kind } = question;
  const base = { ...placeOf(key, where), kind, text: textIn(question.text, where.language) ?? key };
  switch (question.kind) {
    case 'matrix':
      return question.items.map((item) => ({
        ...base,
        ...placeOf(item.key, where),
        text: textIn(item.text, where.language) ?? item.key,
        stem: base.text,
        way: 'one',
        choices: choicesOf(question.options, where),
      }));
    case 'places':
    case 'routes':
      return placeFields(question, base, where);
    case 'single':
    case 'multiple':
      return [{ ...base, ...wayOf(question, where) }, ...besideFields(question, where)];
    default:
      return [{ ...base, ...wayOf(question, where) }];
  }
}

const placeOf = (key: string, { section, codes }: Where) => ({
  id: key,
  key,
  section,
  code: codes.get(key)?.code ?? key,
});

/** A key can stand for as many answers; more are typed by their figure or name. */
const mostKeys = 10;

function wayOf(
  question: Exclude<Asked, { kind: 'matrix' | 'places' | 'routes' }>,
  where: Where,
): Pick<Field, 'way' | 'choices' | 'max' | 'min'> {
  switch (question.kind) {
    case 'area': {
      const choices = choicesOf(question.options, where);
      return { way: choices.length > mostKeys ? 'typed' : 'one', choices };
    }
    case 'single':
      return { way: 'one', choices: choicesOf(question.options, where) };
    case 'multiple':
      return {
        way: 'several',
        choices: choicesOf(question.options, where),
        max: question.max ?? question.options.length,
      };
    case 'ranking':
      return { way: 'order', choices: choicesOf(question.options, where), max: placeCount(question) };
    case 'scale':
      return question.to - question.from < mostKeys + 1 && question.to <= mostKeys
        ? { way: 'one', choices: stepsOf(question.from, question.to) }
        : { way: 'typed', choices: [], min: question.from, max: question.to };
    case 'number':
      return { way: 'typed', choices: [], min: question.min, max: question.max };
    case 'text':
      return { way: 'typed', choices: [], max: question.maxLength };
    case 'consent':
      return { way: 'one', choices: [{ press: '1', value: 'yes', text: '✓' }] };
  }
}

function choicesOf(options: readonly Option[], { language }: Where): Choice[] {
  return options.map(({ key, text, exclusive }, at) => ({
    press: keyAt(at),
    value: key,
    text: textIn(text, language) ?? key,
    ...(exclusive && { exclusive }),
  }));
}

/** 1 to 9, 0 for the tenth, then a, b, c. */
const keyAt = (at: number): string => {
  if (at < 10) return String((at + 1) % 10);
  return String.fromCharCode('a'.charCodeAt(0) + at - 10);
};

/** A number is its own key; 0 stands for ten unless the scale has a zero. */
function stepsOf(from: number, to: number): Choice[] {
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const value = String(from + step);
    const ten = from === 0 ? 'a' : '0';
    return { press: value === '10' ? ten : value, value, text: value };
  });
}

function besideFields(question: Extract<Asked, { kind: 'single' | 'multiple' }>, where: Where): Field[] {
  return writtenQuestions(question).map(({ key, option, text, maxLength }) => ({
    ...placeOf(key, where),
    kind: 'text',
    text: textIn(text, where.language) ?? option,
    way: 'typed',
    choices: [],
    max: maxLength,
    beside: { question: question.key, option },
  }));
}

function placeFields(
  question: MarkedQuestion,
  base: Pick<Field, 'code' | 'section' | 'key' | 'text' | 'kind'>,
  where: Where,
): Field[] {
  return Array.from({ length: question.max }, (_, at) => at + 1).flatMap((place): Field[] => {
    const code = `${base.code}.${place}`;
    const line: Field = { ...base, id: `${base.key}#${place}`, code, way: 'typed', choices: [], place };
    const parts = question.each.map((part, position): Field => {
      const letter = partLetter(position);
      const text = textIn(part.text, where.language) ?? part.key;
      const own = { id: `${line.id}.${part.key}`, code: `${code}${letter}`, text, kind: part.kind };
      return { ...line, ...own, ...wayOf(part, where), part: part.key, stem: base.text };
    });
    return [line, ...parts];
  });
}
