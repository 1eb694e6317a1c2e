import { breakOff, type FormPlace } from '../foreign/remark.ts';
import type { SheetRow } from '../workbook/readSheet.ts';
import { columnLetters, uncomputed } from '../workbook/readSheet.ts';
import type { Sheet } from '../workbook/readWorkbook.ts';

/** A heading: "label::Deutsch (de)" is the column `label` in the language "Deutsch (de)". */
export interface Column {
  at: number;
  /** In lower case with "_" for spaces, synonyms replaced. */
  name: string;
  language: string | undefined;
  /** As it was written. */
  heading: string;
}

export interface SheetTable {
  sheet: string;
  columns: readonly Column[];
  rows: readonly SheetRow[];
}

const synonyms: Readonly<Record<string, string>> = {
  caption: 'label',
  tag: 'name',
  value: 'name',
  command: 'type',
  relevance: 'relevant',
  'bind::relevant': 'relevant',
  'bind::required': 'required',
  'bind::constraint': 'constraint',
  'bind::calculate': 'calculation',
  'bind::readonly': 'read_only',
  'control::appearance': 'appearance',
  calculate: 'calculation',
  readonly: 'read_only',
  constraining_message: 'constraint_message',
  'constraint-msg': 'constraint_message',
  requiredmsg: 'required_message',
  'repeat-count': 'repeat_count',
  count: 'repeat_count',
  'jr:count': 'repeat_count',
  image: 'media::image',
  audio: 'media::audio',
  video: 'media::video',
  'big-image': 'media::big-image',
  set_form_title: 'form_title',
  set_form_id: 'form_id',
};
/** Columns that may come once for each language. */
const spoken = [
  'label',
  'hint',
  'guidance_hint',
  'constraint_message',
  'required_message',
  'media::image',
  'media::audio',
  'media::video',
  'media::big-image',
];

/** The rows of a sheet under its first row, which names the columns. */
export function sheetTable({ name, rows }: Sheet): SheetTable {
  const [header, ...others] = rows;
  for (const { row, cells } of rows) {
    const at = cells.indexOf(uncomputed);
    if (at < 0) continue;
    breakOff(
      { sheet: name, row, column: columnLetters(at) },
      {
        de: 'Hier steht eine Formel ohne gespeichertes Ergebnis.',
        en: 'There is a formula without a stored result.',
      },
      {
        de: 'Öffnen Sie die Datei in Excel und speichern Sie sie dort.',
        en: 'Open the file in Excel and save it there.',
      },
    );
  }
  const columns = (header?.cells ?? []).flatMap((cell, at) => {
    const heading = cell.trim();
    return heading === '' ? [] : [{ at, heading, ...readHeading(heading) }];
  });
  const seen = new Map<string, Column>();
  for (const column of columns) {
    const id = `${column.name}::${column.language ?? ''}`;
    const first = seen.get(id);
    if (first) {
      breakOff(
        { sheet: name, row: header?.row ?? 1, column: columnName(column) },
        {
          de: `Die Spalte gibt es schon (${columnLetters(first.at)}).`,
          en: `There is such a column already (${columnLetters(first.at)}).`,
        },
        { de: 'Löschen Sie eine von beiden.', en: 'Delete one of the two.' },
      );
    }
    seen.set(id, column);
  }
  return { sheet: name, columns, rows: others };
}

function readHeading(heading: string): { name: string; language: string | undefined } {
  const tidy = heading.replace(/\s*:{1,2}\s*/g, '::');
  const lower = tidy.toLowerCase().replace(/ /g, '_');
  const whole = synonyms[lower] ?? lower.replace('jr::', 'jr:');
  for (const name of spoken) {
    const before = [name, ...Object.keys(synonyms).filter((word) => synonyms[word] === name)].find((word) =>
      lower.startsWith(`${word}::`),
    );
    if (whole === name) return { name, language: undefined };
    if (before) return { name, language: tidy.slice(before.length + 2).trim() };
  }
  return { name: whole, language: undefined };
}

export const columnName = ({ at, heading }: Column): string => `${columnLetters(at)} ${heading}`;

/** The text of a cell and where it stands; without the column both are empty. */
export function cellOf(table: SheetTable, row: SheetRow, name: string): { text: string; place: FormPlace } {
  const column = table.columns.find(
    (candidate) => candidate.name === name && candidate.language === undefined,
  );
  const text = column ? (row.cells[column.at] ?? '').trim() : '';
  return { text, place: { sheet: table.sheet, row: row.row, column: column ? columnName(column) : '' } };
}
