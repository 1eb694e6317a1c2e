import type { Carried, Keys } from '../foreign/carried.ts';
import { hasMarkup, plainText } from '../foreign/plainText.ts';
import type { FormPlace, Remarks } from '../foreign/remark.ts';
import type { LssParts, LssRow } from './readParts.ts';

type Text = Record<string, string>;

/** A question or subquestion with its texts gathered from both formats of the file. */
export interface LssQuestion {
  id: string;
  code: string;
  type: string;
  row: LssRow;
  part: string;
  text: Text;
  help: Text;
  subquestions: LssQuestion[];
  answers: LssAnswer[];
  attributes: ReadonlyMap<string, LssAttribute>;
  scale: string;
}

/** Words of an attribute stand once for each language, and are often empty in all but one. */
interface LssAttribute {
  /** The first that is not empty. */
  value: string;
  line: number;
  text: Text;
}

export interface LssAnswer {
  code: string;
  scale: string;
  text: Text;
  line: number;
}

export interface LssGroup {
  id: string;
  row: LssRow;
  title: Text;
  intro: Text;
  questions: LssQuestion[];
}

/** What the steps of carrying one survey over share. */
export interface Survey {
  languages: readonly string[];
  keys: Keys;
  remarks: Remarks;
  /** By code, by "Q" + id and by the long name of older exports; items with "_code" behind. */
  carried: Map<string, Carried>;
}

/** Groups in their order with everything that belongs to them. */
export function gatherGroups(parts: LssParts, languages: readonly string[], remarks: Remarks): LssGroup[] {
  const main = languages[0] ?? 'en';
  const questions = gatherQuestions(parts, main, remarks);
  const groups = new Map<string, LssGroup>();
  for (const row of rowsOf(parts, 'groups')) {
    const id = row.fields.gid ?? '';
    const group = groups.get(id) ?? { id, row, title: {}, intro: {}, questions: [] };
    groups.set(id, group);
    addTexts(group, row, main);
  }
  for (const row of rowsOf(parts, 'group_l10ns')) {
    const group = groups.get(row.fields.gid ?? '');
    if (group) addTexts(group, row, main);
  }
  for (const group of groups.values()) {
    group.questions = questions.filter(({ row }) => row.fields.gid === group.id);
  }
  return [...groups.values()].sort(
    (one, other) => order(one.row, 'group_order') - order(other.row, 'group_order'),
  );
}

function addTexts(group: LssGroup, { fields }: LssRow, main: string): void {
  addText(group.title, fields.language || main, fields.group_name);
  addText(group.intro, fields.language || main, fields.description);
}

function gatherQuestions(parts: LssParts, main: string, remarks: Remarks): LssQuestion[] {
  const all = new Map<string, LssQuestion>();
  for (const part of ['questions', 'subquestions']) {
    for (const row of rowsOf(parts, part)) {
      const { qid: id = '', title: code = '', type = '', scale_id: scale = '0' } = row.fields;
      const known = all.get(id) ?? newQuestion({ id, code, type, row, part, scale });
      all.set(id, known);
      // Before version 4 each language had a row of its own, with its texts in it.
      addQuestionTexts(known, row, row.fields.language || main, remarks);
    }
  }
  for (const row of rowsOf(parts, 'question_l10ns')) {
    const known = all.get(row.fields.qid ?? '');
    if (known) addQuestionTexts(known, row, row.fields.language || main, remarks);
  }
  addAnswers(parts, all, main);
  for (const row of rowsOf(parts, 'question_attributes')) {
    const { qid = '', attribute = '', value = '', language } = row.fields;
    const attributes = all.get(qid)?.attributes as Map<string, LssAttribute> | undefined;
    const known = attributes?.get(attribute) ?? { value, line: row.line, text: {} };
    addText(known.text, language || main, value);
    attributes?.set(attribute, known.value === '' ? { ...known, value, line: row.line } : known);
  }
  const byOrder = (one: LssQuestion, other: LssQuestion) =>
    order(one.row, 'question_order') - order(other.row, 'question_order');
  for (const question of all.values())
    all.get(question.row.fields.parent_qid ?? '')?.subquestions.push(question);
  for (const question of all.values()) question.subquestions.sort(byOrder);
  return [...all.values()].filter(({ row }) => (row.fields.parent_qid || '0') === '0').sort(byOrder);
}

const newQuestion = (
  given: Pick<LssQuestion, 'id' | 'code' | 'type' | 'row' | 'part' | 'scale'>,
): LssQuestion => ({
  ...given,
  text: {},
  help: {},
  subquestions: [],
  answers: [],
  attributes: new Map(),
});

function addQuestionTexts(question: LssQuestion, row: LssRow, language: string, remarks: Remarks): void {
  addText(question.text, language, row.fields.question);
  addText(question.help, language, row.fields.help);
  if (
    hasMarkup(row.fields.question ?? '') &&
    /<(?!\/?(?:p|br|div|span)\b)[a-z]/i.test(row.fields.question ?? '')
  ) {
    remarks.add(
      'changed',
      placeOf(question, 'question'),
      {
        de: `„${question.code}“: Schriften, Bilder und Farben im Text entfallen.`,
        en: `"${question.code}": fonts, pictures and colours in the text are left out.`,
      },
      { de: '', en: '' },
    );
  }
}

function addAnswers(parts: LssParts, questions: ReadonlyMap<string, LssQuestion>, main: string): void {
  const byId = new Map<string, LssAnswer>();
  const byCode = new Map<string, LssAnswer>();
  const rows = [...rowsOf(parts, 'answers')].sort(
    (one, other) => order(one, 'sortorder') - order(other, 'sortorder'),
  );
  for (const row of rows) {
    const { qid = '', code = '', scale_id: scale = '0', aid = '' } = row.fields;
    const id = `${qid} ${scale} ${code}`;
    const known = byCode.get(id) ?? { code, scale, text: {}, line: row.line };
    if (!byCode.has(id)) questions.get(qid)?.answers.push(known);
    byCode.set(id, known);
    if (aid !== '') byId.set(aid, known);
    addText(known.text, row.fields.language || main, row.fields.answer);
  }
  for (const { fields } of rowsOf(parts, 'answer_l10ns')) {
    const known = byId.get(fields.aid ?? '');
    if (known) addText(known.text, fields.language || main, fields.answer);
  }
}

function addText(text: Text, language: string, source: string | undefined): void {
  const plain = plainText(source ?? '');
  if (plain !== '') text[languageTag(language)] = plain;
}

const expression = /\{[^{}]+\}/g;

/** "{Q1}" and "{TOKEN:FIRSTNAME}" cannot be told here as they are written. */
export const withoutExpressions = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, words.replace(expression, '…')]),
  );

/** Lists that a text held an expression, which `withoutExpressions` takes out. */
export function remarkExpressions(remarks: Remarks, place: FormPlace, name: string, text: Text): void {
  if (!Object.values(text).some((words) => words.search(expression) >= 0)) return;
  remarks.add(
    'lost',
    place,
    {
      de: `${name}: Der Text enthält einen Ausdruck in { }.`,
      en: `${name}: the text holds an expression in { }.`,
    },
    {
      de: 'Ersetzen Sie „…“; frühere Antworten nennt {answer:frage|Worte}.',
      en: 'Replace "…"; {answer:question|words} tells an earlier answer.',
    },
  );
}

/** "de-informal" is German in another tone, and one of ours. */
export const languageTag = (language: string): string =>
  language.toLowerCase().replace(/-(?:in)?formal$/, '');

export const rowsOf = (parts: LssParts, part: string): readonly LssRow[] => parts.get(part) ?? [];

const order = (row: LssRow, field: string): number => Number(row.fields[field] ?? 0) || 0;

export function placeOf({ part, row }: Pick<LssQuestion, 'part' | 'row'>, column: string): FormPlace {
  return { sheet: part, row: row.line, column };
}
