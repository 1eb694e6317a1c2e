import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { type Parser, parse } from 'csv-parse';
import { chooseSeparator, type Separator } from './chooseSeparator.ts';
import { decodeCsv } from './decodeCsv.ts';
import type { CsvKind } from './inspectCsv.ts';

export interface CsvRow {
  /** Line of the file it begins in, from 1. */
  line: number;
  fields: string[];
}

/** The file stops being CSV at this line; rows behind it cannot be told apart. */
export class CsvFault extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvFault';
    this.line = line;
  }
}

/** Far longer than any row of answers; a quotation mark left open would swallow the file. */
const longestRow = 100_000;

const pieceBytes = 16_384;

/**
 * The rows of a CSV file, the header first, blank lines left out. Holds a few rows at a time.
 *
 * @param onProgress bytes read so far
 * @throws CsvFault behind the last row that can be told apart
 */
export async function* readCsv(
  file: string | Buffer,
  { encoding }: Pick<CsvKind, 'encoding'>,
  onProgress: (bytes: number) => void,
): AsyncGenerator<CsvRow> {
  const found: Found = { lineOf: new WeakMap() };
  const bytes = countBytes(chunksOf(file), onProgress, () => found.fault !== undefined);
  const { first, all } = await peek(decodeCsv(bytes, encoding));
  const parser = parserFor(chooseSeparator(first), found);
  // An error of the disk also ends the loop below; here it would only be said twice.
  pipeline(Readable.from(all), parser, () => {});
  for await (const fields of parser as AsyncIterable<string[]>) {
    yield { line: found.lineOf.get(fields) ?? 0, fields };
  }
  if (found.fault) throw found.fault;
}

/** @param file path of a file, or its bytes */
const chunksOf = (file: string | Buffer): AsyncIterable<Buffer> =>
  typeof file === 'string' ? createReadStream(file) : Readable.from(piecesOf(file));

/** In pieces: behind the first fault nothing is read any more, and a broken file may have one in every cell. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** What is known about the file so far; the parser runs ahead of whoever takes the rows. */
interface Found {
  lineOf: WeakMap<readonly string[], number>;
  fault?: CsvFault;
}

function parserFor(delimiter: Separator, found: Found): Parser {
  let pairs = 0;
  let last = { line: 0, blank: 0 };
  return parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
    // Without it an error would throw away the rows read before it.
    skip_records_with_error: true,
    on_skip: (error) => {
      const blank = Number(error?.empty_lines ?? last.blank) - last.blank;
      found.fault ??= new CsvFault(last.line + blank + 1, explain(error?.code));
      return undefined;
    },
    on_record: (fields, info) => {
      if (found.fault) return null;
      const within = fields.map(countLineBreaks);
      // The parser counts a line break of two characters inside quotation marks twice.
      pairs += within.reduce((sum, field) => sum + field.pairs, 0);
      last = { line: info.lines - pairs, blank: info.empty_lines };
      found.lineOf.set(fields, last.line - within.reduce((sum, field) => sum + field.lines, 0));
      return fields;
    },
  });
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  onProgress: (bytes: number) => void,
  isOver: () => boolean,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (isOver()) return;
    bytes += chunk.length;
    onProgress(bytes);
    yield chunk;
  }
}

/** The first piece of a text, to look at, and all of it. */
async function peek(texts: AsyncGenerator<string>): Promise<{ first: string; all: AsyncGenerator<string> }> {
  const start = await texts.next();
  const first = start.done ? '' : start.value;
  async function* all(): AsyncGenerator<string> {
    yield first;
    yield* texts;
  }
  return { first, all: all() };
}

function countLineBreaks(field: string): { lines: number; pairs: number } {
  const breaks = field.match(/\r\n|\r|\n/g) ?? [];
  return { lines: breaks.length, pairs: breaks.filter((one) => one.length === 2).length };
}

function explain(code: string | undefined): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened here and never closed';
    case 'CSV_MAX_RECORD_SIZE':
      return `the row has more than ${longestRow} characters; is a quotation mark left open?`;
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'text follows a closing quotation mark; a quotation mark inside a text is written twice ("")';
    default:
      return 'a quotation mark stands inside a text; put the text in quotation marks and write the mark twice ("")';
  }
}
