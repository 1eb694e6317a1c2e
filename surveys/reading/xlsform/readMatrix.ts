import type { Condition } from '../../language/questionnaire.ts';
import type { AuthoredQuestion } from '../../language/schema.ts';
import type { Form, TypedRow } from './form.ts';
import { remarkMissing, textOf } from './languages.ts';
import { readRelevant } from './readConditions.ts';
import { cellOf } from './sheetTable.ts';

/**
 * A group shown as a table of one scale: ODK writes it as `table-list`, or as rows of `list-nolabel` under one with
 * `label`. It is a matrix when all of it asks with the same list and none of it has a condition of its own.
 *
 * @param at row of begin_group
 * @returns with the row of its end_group
 */
export function readMatrix(
  form: Form,
  rows: readonly TypedRow[],
  at: number,
  outer: Condition | undefined,
): { question: AuthoredQuestion; end: number } | undefined {
  const group = rows[at];
  const end = rows.findIndex((row, index) => index > at && row.type.startsWith('end_'));
  if (!group || end < 0) return undefined;
  const inner = rows.slice(at + 1, end);
  const cell = (row: TypedRow, name: string) => cellOf(form.survey, row.row, name).text;
  const isTable = /\btable-list\b/.test(cell(group, 'appearance'));
  const isHeader = (row: TypedRow) => /\blabel\b/.test(cell(row, 'appearance')) && !isTable;
  const items = inner.filter((row) => !isHeader(row) && row.type !== 'note');
  const list = items[0]?.list ?? '';
  const isWhole =
    items.length > 0 &&
    items.every((row) => row.type === 'select_one' && row.list === list && cell(row, 'relevant') === '') &&
    (isTable || items.every((row) => /list-nolabel/.test(cell(row, 'appearance')))) &&
    inner.filter((row) => row.type === 'note' && !isHeader(row)).length === 0;
  const choices = form.choices.get(list);
  if (!isWhole || !choices) return undefined;
  const header = inner.find(isHeader);
  const { survey, languages, remarks } = form;
  const labelled = [group, header].find((row) => row && textOf(survey, row.row, 'label', languages));
  const text = labelled && textOf(survey, labelled.row, 'label', languages);
  if (text && labelled) remarkMissing(text, survey, labelled.row, 'label', languages, remarks);
  const showIf = readRelevant(form, group);
  const key = form.keys.make(group.name, 'q');
  const conditions = [outer, showIf].flatMap((condition) => condition ?? []);
  const question: AuthoredQuestion = {
    kind: 'matrix',
    key,
    text: text ?? Object.fromEntries(languages.tags.map((tag) => [tag, group.name])),
    ...(items.every((row) => /^(yes|true)/i.test(cell(row, 'required'))) && { required: true as const }),
    ...(conditions.length > 0 && { showIf: conditions.length > 1 ? { all: conditions } : conditions[0] }),
    options: choices.options.map((option) => ({ ...option })),
    items: items.map((row) => readItem(form, row)),
  };
  for (const { key: itemKey, name } of question.items.map((item, index) => ({
    key: item.key,
    name: items[index]?.name ?? '',
  })))
    form.carried.set(name, { key: itemKey, kind: 'matrix', options: choices.keys });
  return { question, end };
}

function readItem(form: Form, row: TypedRow) {
  const { survey, languages, remarks } = form;
  const text = textOf(survey, row.row, 'label', languages) ?? { [languages.tags[0] ?? 'de']: row.name };
  remarkMissing(text, survey, row.row, 'label', languages, remarks);
  return { key: form.keys.make(row.name, 'q'), text };
}
