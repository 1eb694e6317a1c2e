import { BrokenForm, type Words } from '../../surveys/reading/foreign/remark.ts';
import { columnLetters, uncomputed } from '../../surveys/reading/workbook/readSheet.ts';
import { readWorkbook } from '../../surveys/reading/workbook/readWorkbook.ts';
import { chooseSeparator, type Separator } from '../tables/chooseSeparator.ts';
import { decodeCsv } from '../tables/decodeCsv.ts';
import { type Encoding, encodingOf } from '../tables/inspectCsv.ts';
import { CsvFault, type CsvRow, readCsv } from '../tables/readCsv.ts';
import { UnreadableUpload } from './unreadableUpload.ts';

/** A table file as it came, before anybody said what its columns mean. */
export interface Upload {
  /** How it was understood, to be told: letters and separator of a CSV file, or the sheet of a workbook. */
  origin:
    | { kind: 'csv'; encoding: Encoding; separator: Separator }
    | { kind: 'xlsx'; sheet: string; sheets: string[] };
  header: string[];
  /** `line` is the line of a CSV file or the row of a sheet. */
  rows: CsvRow[];
}

export const mostUploadBytes = 10_000_000;
const mostRows = 20_000;

/**
 * Reads a CSV file or one sheet of a workbook. Its first filled row names the columns.
 *
 * @param sheet by name; the first one with anything in it unless named
 * @throws UnreadableUpload with what is wrong in both languages
 */
export async function readUpload(bytes: Buffer, sheet?: string): Promise<Upload> {
  const upload = isWorkbook(bytes) ? readSheetOf(bytes, sheet) : await readCsvOf(bytes);
  if (upload.header.length === 0) {
    throw new UnreadableUpload({ de: 'Die Datei ist leer.', en: 'The file is empty.' });
  }
  if (upload.rows.length === 0) {
    throw new UnreadableUpload({
      de: 'Unter den Spaltennamen steht keine Zeile.',
      en: 'There is no row under the names of the columns.',
    });
  }
  if (upload.rows.length > mostRows) {
    throw new UnreadableUpload({
      de: `Die Tabelle hat ${upload.rows.length} Zeilen; mehr als ${mostRows} sind nicht möglich.`,
      en: `The table has ${upload.rows.length} rows; ${mostRows} are the most.`,
    });
  }
  return upload;
}

const zip = Buffer.from('PK');
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Whether the file says so in its first bytes; it may still be a broken one. */
export const isWorkbook = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).equals(zip) || bytes.subarray(0, 4).equals(compound);

function readSheetOf(bytes: Buffer, wanted: string | undefined): Upload {
  try {
    const sheets = readWorkbook(bytes);
    const chosen =
      wanted === undefined
        ? sheets.find(({ rows }) => rows.length > 0)
        : sheets.find(({ name }) => name === wanted);
    const [head, ...body] = chosen?.rows ?? [];
    for (const { row, cells } of chosen?.rows ?? []) refuseUncomputed(row, cells);
    const header = (head?.cells ?? []).map((cell) => cell.trim());
    const width = header.length;
    return {
      origin: { kind: 'xlsx', sheet: chosen?.name ?? '', sheets: sheets.map(({ name }) => name) },
      header,
      rows: body.map(({ row, cells }) => ({
        line: row,
        fields: Array.from({ length: width }, (_, at) => (cells[at] ?? '').trim()),
      })),
    };
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error;
    const [fault] = error.faults;
    const join = (language: keyof Words) =>
      `${fault?.what[language] ?? ''} ${fault?.instead[language] ?? ''}`.trim();
    throw new UnreadableUpload({ de: join('de'), en: join('en') });
  }
}

/** @throws UnreadableUpload for a formula the file holds no result of */
function refuseUncomputed(row: number, cells: readonly string[]): void {
  const at = cells.indexOf(uncomputed);
  if (at < 0) return;
  const cell = `${columnLetters(at)}${row}`;
  throw new UnreadableUpload({
    de: `In der Zelle ${cell} steht eine Formel ohne gespeichertes Ergebnis. Öffnen Sie die Datei in Excel und speichern Sie sie dort.`,
    en: `Cell ${cell} holds a formula without a stored result. Open the file in Excel and save it there.`,
  });
}

async function readCsvOf(bytes: Buffer): Promise<Upload> {
  const encoding = encodingOf(bytes);
  if (!encoding) {
    throw new UnreadableUpload({
      de: 'Das ist weder eine Textdatei (CSV) noch eine Excel-Datei (.xlsx).',
      en: 'This is neither a text file (CSV) nor an Excel workbook (.xlsx).',
    });
  }
  const separator = chooseSeparator(await startOf(bytes, encoding));
  const rows: CsvRow[] = [];
  try {
    for await (const row of readCsv(bytes, { encoding }, () => {})) rows.push(row);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    throw new UnreadableUpload({
      de: `Zeile ${error.line}: Hier ist ein Anführungszeichen falsch gesetzt. Schreiben Sie es im Text doppelt ("").`,
      en: `Line ${error.line}: ${error.message}`,
    });
  }
  const filled = rows.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const [head, ...body] = filled;
  const header = (head?.fields ?? []).map((field) => field.trim());
  for (const { line, fields } of body) {
    // A separator too many at the end is what spreadsheets leave; a filled cell there means the row has slipped.
    if (fields.slice(header.length).every((field) => field.trim() === '')) continue;
    throw new UnreadableUpload({
      de: `Zeile ${line} hat ${fields.length} Felder statt ${header.length}. Steht ein Trennzeichen in einem Text ohne Anführungszeichen?`,
      en: `Line ${line} has ${fields.length} cells instead of ${header.length}. Does a separator stand in a text without quotation marks?`,
    });
  }
  return {
    origin: { kind: 'csv', encoding, separator },
    header,
    rows: body.map(({ line, fields }) => ({
      line,
      fields: header.map((_, at) => (fields[at] ?? '').trim()),
    })),
  };
}

async function startOf(bytes: Buffer, encoding: Encoding): Promise<string> {
  const start = bytes.subarray(0, 65_536);
  async function* once() {
    yield start;
  }
  for await (const text of decodeCsv(once(), encoding)) return text;
  return '';
}
