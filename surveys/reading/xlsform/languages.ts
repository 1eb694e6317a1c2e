import { plainText } from '../foreign/plainText.ts';
import type { FormPlace, Remarks } from '../foreign/remark.ts';
import type { SheetRow } from '../workbook/readSheet.ts';
import { type Column, columnName, type SheetTable } from './sheetTable.ts';

type Text = Record<string, string>;

/** Languages of a form by the names its headings give them. */
export interface FormLanguages {
  /** Tags as a questionnaire lists them, the main one first. */
  tags: readonly string[];
  tagOf(name: string | undefined): string;
}

const tagsByName: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  allemand: 'de',
  englisch: 'en',
  english: 'en',
  anglais: 'en',
  français: 'fr',
  francais: 'fr',
  french: 'fr',
  französisch: 'fr',
  español: 'es',
  spanish: 'es',
  arabic: 'ar',
  arabisch: 'ar',
  العربية: 'ar',
  türkisch: 'tr',
  turkish: 'tr',
  türkçe: 'tr',
  russisch: 'ru',
  russian: 'ru',
  ukrainisch: 'uk',
  ukrainian: 'uk',
  polnisch: 'pl',
  polish: 'pl',
  tschechisch: 'cs',
  czech: 'cs',
  vietnamesisch: 'vi',
  vietnamese: 'vi',
  sorbisch: 'hsb',
  'leichte sprache': 'de-x-leicht',
};

/**
 * The languages of the labels, from all sheets.
 *
 * @param unnamed tag of a `label` column that names no language, where the settings name none either
 */
export function readLanguages(
  tables: readonly SheetTable[],
  { settled, unnamed }: { settled: string | undefined; unnamed: string },
): FormLanguages & { isGuessed: boolean } {
  const main = settled ? languageTag(settled) : unnamed;
  const tagOf = (name: string | undefined) => (name === undefined ? main : languageTag(name));
  const labels = tables.flatMap(({ columns }) => columns.filter(({ name }) => name === 'label'));
  const tags = new Set(labels.map(({ language }) => tagOf(language)));
  const ordered = [...tags].sort((one, other) => Number(other === main) - Number(one === main));
  const isGuessed = !settled && labels.some(({ language }) => language === undefined);
  return { tags: ordered.length > 0 ? ordered : [main], tagOf, isGuessed };
}

/** "Deutsch (de)" and "German" are de; what nobody knows becomes a tag of its letters. */
function languageTag(name: string): string {
  const inBrackets = name.match(/\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*$/)?.[1];
  const bare = name.match(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/)?.[0];
  const word = name.replace(/\(.*$/, '').trim().toLowerCase();
  const tag =
    inBrackets ??
    tagsByName[word] ??
    bare ??
    word
      .normalize('NFKD')
      .replace(/[^a-z]/g, '')
      .slice(0, 3);
  return tag.length >= 2 ? tag.toLowerCase().replace(/_/g, '-') : 'und';
}

/** The text of a row in every language it has, as plain words. */
export function textOf(
  table: SheetTable,
  row: SheetRow,
  name: string,
  languages: FormLanguages,
): Text | undefined {
  const texts: Text = {};
  for (const column of spokenColumns(table, name)) {
    const words = plainText(row.cells[column.at] ?? '');
    if (words !== '') texts[languages.tagOf(column.language)] = words;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

export function spokenColumns({ columns }: SheetTable, name: string): Column[] {
  return columns.filter((column) => column.name === name);
}

/** Says at the cell in which languages a text is missing. */
export function remarkMissing(
  text: Text,
  table: SheetTable,
  row: SheetRow,
  name: string,
  languages: FormLanguages,
  remarks: Remarks,
): void {
  for (const tag of languages.tags.filter((candidate) => text[candidate] === undefined)) {
    const column = spokenColumns(table, name).find(({ language }) => languages.tagOf(language) === tag);
    const place: FormPlace = { sheet: table.sheet, row: row.row, column: column ? columnName(column) : name };
    remarks.add(
      'decide',
      place,
      { de: `Der Text fehlt in der Sprache „${tag}“.`, en: `The text is missing in "${tag}".` },
      { de: 'Ergänzen Sie ihn im Fragebogen.', en: 'Add it in the questionnaire.' },
    );
  }
}
