import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { chooseSeparator } from '../../../tables/chooseSeparator.ts';
import { decodeText } from './decodeText.ts';
import type { LetterFault } from './fault.ts';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

interface TableRow {
  line: number;
  fields: readonly string[];
}

/** `header`: names as `tidyName` makes them. */
export interface Table {
  header: readonly string[];
  /** As they stand in the file, to be told to the clerk. */
  headings: readonly string[];
  rows: readonly TableRow[];
}

/**
 * A small CSV file, in a browser as on the server: any of the usual separators and encodings, quoted fields, blank
 * lines left out. Nothing of it leaves the machine.
 */
export function readTable({ name: file, bytes }: NamedFile): { table?: Table; faults: LetterFault[] } {
  const { text, fault } = decodeText(bytes);
  if (text === undefined) return { faults: [{ file, code: fault }] };
  try {
    const [head, ...rows] = parseRows(text);
    const headings = head?.fields.map((field) => field.trim()) ?? [];
    if (rows.length === 0) return { faults: [{ file, code: 'file.noRows' }] };
    const faults = rows.flatMap(({ line, fields }) => findRowFaults(file, line, fields, headings.length));
    return { table: { header: headings.map(tidyName), headings, rows }, faults };
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    if (!(error instanceof Error) || lines === undefined) throw error;
    return { faults: [{ file, line: lines, code: 'file.quote' }] };
  }
}

function parseRows(text: string): TableRow[] {
  const parsed = parse(text, {
    delimiter: chooseSeparator(text),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as { info: { lines: number }; record: string[] }[];
  return parsed
    .map(({ info, record }) => ({ line: info.lines, fields: record }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
}

/** Two signs that only appear where UTF-8 was read as if it were Windows-1252. */
const garbled = /\S*(?:Ã[\u0080-\u00bfŸ„¤¶¼œ–]|Ã\x9f|\ufffd)\S*/;

function findRowFaults(
  file: string,
  line: number,
  fields: readonly string[],
  expected: number,
): LetterFault[] {
  const wrong = fields.map((field) => garbled.exec(field)?.[0]).find(Boolean);
  if (wrong !== undefined) return [{ file, line, code: 'file.garbled', values: { text: wrong } }];
  if (fields.length === expected) return [];
  return [{ file, line, code: 'row.fields', values: { found: fields.length, expected } }];
}

/** "Straße", "strasse" and "STRASSE " are one column; so are "letter_number" and "Letter number". */
const tidyName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replace(/[^a-z0-9]/g, '');
