import type { Condition } from '../../language/questionnaire.ts';
import type { AuthoredOption, AuthoredQuestion } from '../../language/schema.ts';
import { Keys } from '../foreign/carried.ts';
import { readRelevance } from './readRelevance.ts';
import { remarkAttributes } from './remarkAttributes.ts';
import {
  type LssAnswer,
  type LssQuestion,
  placeOf,
  remarkExpressions,
  type Survey,
  withoutExpressions as tidy,
} from './survey.ts';
import { lssTypes } from './types.ts';

type Text = Record<string, string>;

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

function build(survey: Survey, question: LssQuestion, fate: Fate): AuthoredQuestion[] {
  const base = readBase(survey, question);
  const own = (fate.options ?? []).map(([code, de, en]) => ({
    code,
    scale: '0',
    text: inLanguages(survey, { de, en }),
    line: 0,
  }));
  const answers = own.length > 0 ? own : question.answers;
  const limit = (name: string) => Number(question.attributes.get(name)?.value || Number.NaN);
  switch (fate.as) {
    case 'single': {
      const { options, keys } = readOptions(survey, question, answers, true);
      if (options.length === 0) return refuseEmpty(survey, question);
      remember(survey, question, { key: base.key, kind: 'single', options: keys });
      return [{ kind: 'single', ...base, options, ...orderOf(question) }];
    }
    case 'multiple':
    case 'ranking': {
      const rows =
        fate.as === 'multiple' || question.answers.length === 0 ? asAnswers(question.subquestions) : answers;
      const { options, keys } = readOptions(survey, question, rows, fate.as === 'multiple');
      if (options.length === 0) return refuseEmpty(survey, question);
      remember(survey, question, { key: base.key, kind: fate.as, options: keys });
      for (const [code, key] of keys)
        rememberItem(survey, question, code, {
          key: base.key,
          kind: fate.as,
          options: new Map([[code, key]]),
        });
      const most = limit('max_answers');
      const max = most >= 1 && most <= options.length ? { max: Math.floor(most) } : {};
      markExclusive(question, options, keys);
      return [{ kind: fate.as, ...base, options, ...max, ...orderOf(question) }];
    }
    case 'matrix':
      return matrix(survey, question, answers, base, '') ?? refuseEmpty(survey, question);
    case 'twoMatrices': {
      const ofScale = (scale: string) => answers.filter((answer) => answer.scale === scale);
      const second = { ...base, key: survey.keys.make(`${question.code}_2`, 'q') };
      const first = matrix(survey, question, ofScale('0'), headed(question, base, 'A'), '');
      const other = matrix(survey, question, ofScale('1'), headed(question, second, 'B'), '_2');
      return first && other ? [...first, ...other] : refuseEmpty(survey, question);
    }
    case 'scale': {
      const { from = 1, to = 5 } = fate;
      const end = (value: number) => inLanguages(survey, { de: String(value), en: String(value) });
      remember(survey, question, { key: base.key, kind: 'scale', options: new Map() });
      remarkEnds(survey, question);
      return [{ kind: 'scale', ...base, from, to, ends: { from: end(from), to: end(to) } }];
    }
    case 'number':
      remember(survey, question, { key: base.key, kind: 'number', options: new Map() });
      return [number(survey, question, base)];
    case 'numbers':
      return parts(survey, question, base, 'number').map((part) => number(survey, question, part));
    case 'text': {
      const most = limit('maximum_chars');
      const maxLength = most >= 1 ? Math.min(Math.floor(most), 800) : (fate.to ?? 800);
      remember(survey, question, { key: base.key, kind: 'text', options: new Map() });
      return [{ kind: 'text', ...base, maxLength }];
    }
    case 'texts':
      return parts(survey, question, base, 'text').map((part) => ({ kind: 'text', ...part, maxLength: 200 }));
    case 'note': {
      const { key, text, showIf } = base;
      return [{ kind: 'note', key, text, ...(showIf !== undefined && { showIf }) }];
    }
  }
}

interface Base {
  key: string;
  text: Text;
  help?: Text;
  required?: true;
  soft?: true;
  showIf?: Condition;
}

function readBase(survey: Survey, question: LssQuestion): Base {
  const { code, text, help, row } = question;
  const showIf = readRelevance(survey, row.fields.relevance, placeOf(question, 'relevance'));
  remarkTexts(survey, question);
  return {
    key: survey.keys.make(code, 'q'),
    text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    ...(Object.keys(help).length > 0 && { help: tidy(help) }),
    ...(row.fields.mandatory === 'Y' && { required: true as const }),
    ...(row.fields.mandatory === 'S' && { soft: true as const }),
    ...(showIf && { showIf }),
  };
}

function remarkTexts(survey: Survey, question: LssQuestion): void {
  const { code, text } = question;
  const place = placeOf(question, 'question');
  remarkExpressions(survey.remarks, place, code, text);
  remarkExpressions(survey.remarks, { ...place, column: 'help' }, code, question.help);
  for (const row of question.subquestions)
    remarkExpressions(survey.remarks, placeOf(row, 'question'), `${code}, ${row.code}`, row.text);
  for (const answer of question.answers) {
    const at = { sheet: 'answers', row: answer.line, column: 'answer' };
    remarkExpressions(survey.remarks, at, `${code}, ${answer.code}`, answer.text);
  }
  for (const language of survey.languages.filter((tag) => text[tag] === undefined)) {
    survey.remarks.add(
      'decide',
      place,
      {
        de: `${code}: Der Text fehlt in der Sprache „${language}“.`,
        en: `${code}: the text is missing in "${language}".`,
      },
      { de: 'Ergänzen Sie ihn im Fragebogen.', en: 'Add it in the questionnaire.' },
    );
  }
}

function inLanguages({ languages }: Survey, words: Text): Text {
  return Object.fromEntries(languages.map((tag) => [tag, words[tag] ?? words.en ?? '']));
}

function asAnswers(subquestions: readonly LssQuestion[]): LssAnswer[] {
  return subquestions.map(({ code, text, row }) => ({ code, scale: '0', text, line: row.line }));
}

function readOptions(
  survey: Survey,
  question: LssQuestion,
  answers: readonly LssAnswer[],
  mayWrite: boolean,
) {
  const made = new Keys();
  const keys = new Map<string, string>();
  const options: AuthoredOption[] = answers.map(({ code, text }) => {
    const key = made.make(code, 'a');
    keys.set(code, key);
    return {
      key,
      text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    };
  });
  if (mayWrite && question.row.fields.other === 'Y') {
    const key = made.make('other', 'a');
    keys.set('-oth-', key);
    keys.set('other', key);
    const own = question.attributes.get('other_replace_text')?.text;
    options.push({ key, text: inLanguages(survey, { de: 'Anderes', en: 'Other', ...own }), write: true });
  }
  return { options, keys };
}

function markExclusive(
  question: LssQuestion,
  options: AuthoredOption[],
  keys: ReadonlyMap<string, string>,
): void {
  const codes = question.attributes.get('exclude_all_others')?.value.split(';') ?? [];
  for (const code of codes) {
    const option = options.find(({ key }) => key === keys.get(code.trim()));
    if (option && question.type !== 'R') option.exclusive = true;
  }
}

const orderOf = ({ attributes }: LssQuestion) =>
  attributes.get('random_order')?.value === '1' || attributes.get('answer_order')?.value === 'random'
    ? { order: 'random' as const }
    : {};

function matrix(
  survey: Survey,
  question: LssQuestion,
  answers: readonly LssAnswer[],
  base: Base,
  suffix: string,
): AuthoredQuestion[] | undefined {
  const { options, keys } = readOptions(survey, question, answers, false);
  const rows = question.subquestions.filter(({ scale }) => scale === '0' || scale === '');
  if (options.length === 0 || rows.length === 0) return undefined;
  const items = rows.map(({ code, text }) => {
    const key = survey.keys.make(`${question.code}_${code}${suffix}`, 'q');
    rememberItem(survey, question, `${code}${suffix === '' ? '' : '_1'}`, {
      key,
      kind: 'matrix',
      options: keys,
    });
    return {
      key,
      text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    };
  });
  return [{ kind: 'matrix', ...base, options, items, ...orderOf(question) }];
}

/** What stands over one of two scales tells them apart. */
function headed({ attributes }: LssQuestion, base: Base, scale: 'A' | 'B'): Base {
  const header = attributes.get(`dualscale_header${scale}`)?.text ?? {};
  const text = Object.entries(base.text).map(([language, words]) => [
    language,
    header[language] ? `${words} (${header[language]})` : words,
  ]);
  return { ...base, text: tidy(Object.fromEntries(text)) };
}

/** One question for each row of a question with several boxes. */
function parts(survey: Survey, question: LssQuestion, base: Base, kind: 'number' | 'text'): Base[] {
  return question.subquestions.map(({ code, text }) => {
    const key = survey.keys.make(`${question.code}_${code}`, 'q');
    rememberItem(survey, question, code, { key, kind, options: new Map() });
    const joined = Object.fromEntries(
      Object.entries(base.text).map(([language, words]) => [
        language,
        text[language] ? `${words} ${text[language]}` : words,
      ]),
    );
    return { ...base, key, text: tidy(joined) };
  });
}

function number(survey: Survey, question: LssQuestion, base: Base): AuthoredQuestion {
  const value = (name: string) => Number(question.attributes.get(name)?.value || Number.NaN);
  const [least, most] = [value('min_num_value_n'), value('max_num_value_n')];
  const max = Number.isFinite(most) ? Math.min(Math.floor(most), 1_000_000) : 1_000_000;
  const unit = question.attributes.get('suffix');
  if (!Number.isFinite(most)) {
    survey.remarks.add(
      'decide',
      placeOf(question, 'type'),
      {
        de: `${question.code}: Die Zahl hat keine obere Grenze.`,
        en: `${question.code}: the number has no upper bound.`,
      },
      { de: 'Tragen Sie „max“ ein; vorerst gilt 1.000.000.', en: 'Set "max"; for now it is 1,000,000.' },
    );
  }
  return {
    kind: 'number',
    ...base,
    min: Number.isFinite(least) ? Math.max(0, Math.ceil(least)) : 0,
    max,
    ...(unit?.value && { unit: inLanguages(survey, { en: unit.value, ...unit.text }) }),
  };
}

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

type CarriedOne = Parameters<Survey['carried']['set']>[1];

function remember(survey: Survey, question: LssQuestion, carried: CarriedOne): void {
  for (const name of namesOf(question)) survey.carried.set(name, carried);
}

/** "Q1_SQ001", "Q12_SQ001" and "123X4X12SQ001" are the same row. */
function rememberItem(survey: Survey, question: LssQuestion, code: string, carried: CarriedOne): void {
  const [title, byId, long] = namesOf(question);
  for (const name of [`${title}_${code}`, `${byId}_${code}`, `${long}${code}`])
    survey.carried.set(name, carried);
}

function namesOf({ code, id, row }: LssQuestion): [string, string, string] {
  return [code, `Q${id}`, `${row.fields.sid}X${row.fields.gid}X${id}`];
}
