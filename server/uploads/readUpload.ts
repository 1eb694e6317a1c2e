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
 * @throws UnreadableUpload
 */
export async function readUpload(bytes: Buffer, sheet?: string): Promise<Upload> {
  const upload = isWorkbook(bytes) ? readSheetOf(bytes, sheet) : await readCsvOf(bytes);
  if (upload.header.length === 0) {
    throw new UnreadableUpload('file.empty');
  }
  if (upload.rows.length === 0) {
    throw new UnreadableUpload('file.noRows');
  }
  if (upload.rows.length > mostRows) {
    throw new UnreadableUpload('file.tooManyRows', { rows: upload.rows.length, most: mostRows });
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
    throw new UnreadableUpload('file.workbook', { reason: { de: join('de'), en: join('en') } });
  }
}

/** @throws UnreadableUpload for a formula the file holds no result of */
function refuseUncomputed(row: number, cells: readonly string[]): void {
  const at = cells.indexOf(uncomputed);
  if (at < 0) return;
  throw new UnreadableUpload('file.formula', { cell: `${columnLetters(at)}${row}` });
}

async function readCsvOf(bytes: Buffer): Promise<Upload> {
  const encoding = encodingOf(bytes);
  if (!encoding) {
    throw new UnreadableUpload('file.neither');
  }
  const separator = chooseSeparator(await startOf(bytes, encoding));
  const rows: CsvRow[] = [];
  try {
    for await (const row of readCsv(bytes, { encoding }, () => {})) rows.push(row);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    throw new UnreadableUpload('file.quote', { line: error.line });
  }
  const filled = rows.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const [head, ...body] = filled;
  const header = (head?.fields ?? []).map((field) => field.trim());
  for (const { line, fields } of body) {
    // A separator too many at the end is what spreadsheets leave; a filled cell there means the row has slipped.
    if (fields.slice(header.length).every((field) => field.trim() === '')) continue;
    throw new UnreadableUpload('file.fields', { line, found: fields.length, wanted: header.length });
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
