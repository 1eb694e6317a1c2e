import type { AuthoredQuestion } from '../../language/schema.ts';
import { type Base, inLanguages, readBase } from './base.ts';
import { number, parts } from './boxes.ts';
import { headed, matrix } from './matrices.ts';
import { asAnswers, markExclusive, orderOf, readOptions } from './options.ts';
import { remarkAttributes } from './remarkAttributes.ts';
import { remember, rememberItem } from './remember.ts';
import { type LssAnswer, type LssQuestion, placeOf, type Survey } from './survey.ts';
import { lssTypes } from './types.ts';

/** A question of LimeSurvey as one or more of ours; none when its type has no counterpart, which is then listed. */
export function carryQuestion(survey: Survey, question: LssQuestion): AuthoredQuestion[] {
  const fate = lssTypes[question.type];
  const place = placeOf(question, 'type');
  if (!fate || fate.as === 'lost') {
    const unknown = {
      what: { de: 'Diesen Typ kennt LimeSurvey im Kern nicht.', en: 'LimeSurvey has no such core type.' },
      instead: { de: '', en: '' },
    };
    const { what, instead } = fate ?? unknown;
    const name = `${question.code} (${fate?.name ?? question.type})`;
    survey.remarks.add('lost', place, { de: `${name}: ${what.de}`, en: `${name}: ${what.en}` }, instead);
    return [];
  }
  if (question.attributes.get('hidden')?.value === '1') {
    survey.remarks.add(
      'lost',
      place,
      {
        de: `${question.code}: Die Frage ist unsichtbar.`,
        en: `${question.code}: the question is invisible.`,
      },
      { de: 'Unsichtbare Fragen gibt es nicht.', en: 'There are no invisible questions.' },
    );
    return [];
  }
  if (fate.changed) {
    const { what, instead } = fate.changed;
    survey.remarks.add(
      'changed',
      place,
      { de: `${question.code}: ${what.de}`, en: `${question.code}: ${what.en}` },
      instead,
    );
  }
  remarkAttributes(survey, question);
  return build(survey, question, fate);
}

type Fate = Exclude<(typeof lssTypes)[string], { as: 'lost' }>;

/** A question on its way: where it comes from, what all kinds share, and what its type becomes. */
interface Carried {
  survey: Survey;
  question: LssQuestion;
  base: Base;
  fate: Fate;
  answers: readonly LssAnswer[];
}

function build(survey: Survey, question: LssQuestion, fate: Fate): AuthoredQuestion[] {
  const own = (fate.options ?? []).map(([code, de, en]) => ({
    code,
    scale: '0',
    text: inLanguages(survey, { de, en }),
    line: 0,
  }));
  const base = readBase(survey, question);
  const carried = { survey, question, base, fate, answers: own.length > 0 ? own : question.answers };
  return builders[fate.as](carried) ?? refuseEmpty(survey, question);
}

/** Undefined where a question has no answers or rows. */
const builders: Readonly<Record<Fate['as'], (carried: Carried) => AuthoredQuestion[] | undefined>> = {
  single,
  multiple: ticked,
  ranking: ticked,
  matrix: ({ survey, question, answers, base }) => matrix(survey, question, answers, base, ''),
  twoMatrices,
  scale,
  number: ({ survey, question, base }) => {
    remember(survey, question, { key: base.key, kind: 'number', options: new Map() });
    return [number(survey, question, base)];
  },
  numbers: ({ survey, question, base }) =>
    parts(survey, question, base, 'number').map((part) => number(survey, question, part)),
  text,
  texts: ({ survey, question, base }) =>
    parts(survey, question, base, 'text').map((part) => ({ kind: 'text', ...part, maxLength: 200 })),
  note: ({ base: { key, text: words, showIf } }) => [
    { kind: 'note', key, text: words, ...(showIf !== undefined && { showIf }) },
  ],
};

function single({ survey, question, base, answers }: Carried): AuthoredQuestion[] | undefined {
  const { options, keys } = readOptions(survey, question, answers, true);
  if (options.length === 0) return undefined;
  remember(survey, question, { key: base.key, kind: 'single', options: keys });
  return [{ kind: 'single', ...base, options, ...orderOf(question) }];
}

function ticked({ survey, question, base, fate, answers }: Carried): AuthoredQuestion[] | undefined {
  const kind = fate.as === 'ranking' ? 'ranking' : 'multiple';
  const rows =
    kind === 'multiple' || question.answers.length === 0 ? asAnswers(question.subquestions) : answers;
  const { options, keys } = readOptions(survey, question, rows, kind === 'multiple');
  if (options.length === 0) return undefined;
  remember(survey, question, { key: base.key, kind, options: keys });
  for (const [code, key] of keys)
    rememberItem(survey, question, code, { key: base.key, kind, options: new Map([[code, key]]) });
  const most = limitOf(question, 'max_answers');
  const max = most >= 1 && most <= options.length ? { max: Math.floor(most) } : {};
  markExclusive(question, options, keys);
  return [{ kind, ...base, options, ...max, ...orderOf(question) }];
}

function twoMatrices({ survey, question, base, answers }: Carried): AuthoredQuestion[] | undefined {
  const ofScale = (scale: string) => answers.filter((answer) => answer.scale === scale);
  const second = { ...base, key: survey.keys.make(`${question.code}_2`, 'q') };
  const first = matrix(survey, question, ofScale('0'), headed(question, base, 'A'), '');
  const other = matrix(survey, question, ofScale('1'), headed(question, second, 'B'), '_2');
  return first && other ? [...first, ...other] : undefined;
}

function scale({ survey, question, base, fate: { from = 1, to = 5 } }: Carried): AuthoredQuestion[] {
  const end = (value: number) => inLanguages(survey, { de: String(value), en: String(value) });
  remember(survey, question, { key: base.key, kind: 'scale', options: new Map() });
  remarkEnds(survey, question);
  return [{ kind: 'scale', ...base, from, to, ends: { from: end(from), to: end(to) } }];
}

function text({ survey, question, base, fate }: Carried): AuthoredQuestion[] {
  const most = limitOf(question, 'maximum_chars');
  const maxLength = most >= 1 ? Math.min(Math.floor(most), 800) : (fate.to ?? 800);
  remember(survey, question, { key: base.key, kind: 'text', options: new Map() });
  return [{ kind: 'text', ...base, maxLength }];
}

const limitOf = ({ attributes }: LssQuestion, name: string) =>
  Number(attributes.get(name)?.value || Number.NaN);

function remarkEnds(survey: Survey, question: LssQuestion): void {
  survey.remarks.add(
    'decide',
    placeOf(question, 'type'),
    {
      de: `${question.code}: Die Enden der Skala heißen vorerst wie ihre Zahlen.`,
      en: `${question.code}: the ends of the scale are named by their numbers for now.`,
    },
    { de: 'Benennen Sie unter „ends“ beide Enden.', en: 'Name both ends under "ends".' },
  );
}

function refuseEmpty(survey: Survey, question: LssQuestion): AuthoredQuestion[] {
  survey.remarks.add(
    'lost',
    placeOf(question, 'type'),
    {
      de: `${question.code}: Die Frage hat keine Antworten oder Zeilen.`,
      en: `${question.code}: the question has no answers or rows.`,
    },
    {
      de: 'Ergänzen Sie sie in LimeSurvey, oder stellen Sie die Frage neu.',
      en: 'Add them in LimeSurvey, or write the question anew.',
    },
  );
  return [];
}
