import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type CsvError, type Parser, parse } from 'csv-parse';
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
  const found: Found = { rows: [], line: 0, blank: 0 };
  let parser: Parser | undefined;
  for await (const text of decodeCsv(countBytes(chunksOf(file), onProgress), encoding)) {
    parser ??= parserFor(chooseSeparator(text), found);
    const fault = await feed(parser, text);
    yield* found.rows.splice(0);
    if (fault) throw faultOf(fault, found);
  }
  const fault = parser && (await feed(parser));
  yield* found.rows.splice(0);
  if (fault) throw faultOf(fault, found);
}

/** Gives a text to the parser, or without one the end; what it found wrong in it. */
const feed = (parser: Parser, text?: string): Promise<CsvError | undefined> =>
  new Promise((resolve) => {
    const settle = (error?: Error | null) => resolve((error as CsvError | null) ?? undefined);
    if (text === undefined) parser.end(settle);
    else parser.write(text, settle);
  });

/** @param file path of a file, or its bytes */
const chunksOf = (file: string | Buffer): AsyncIterable<Buffer> =>
  typeof file === 'string' ? createReadStream(file) : Readable.from(piecesOf(file));

/** In pieces: only the rows of one are held at a time. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** What is known about the file so far. */
interface Found {
  /** Read and not yet handed on. */
  rows: CsvRow[];
  /** Where the last row ends. */
  line: number;
  /** Blank lines before it. */
  blank: number;
}

function parserFor(delimiter: Separator, found: Found): Parser {
  let pairs = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
    // Taken here and not from the stream, which throws away what it holds at the first fault. That it ends there
    // matters: a broken file may have a fault in every cell, and each would cost as much as its row is long.
    on_record: (fields, info) => {
      const within = fields.map(countLineBreaks);
      // The parser counts a line break of two characters inside quotation marks twice.
      pairs += within.reduce((sum, field) => sum + field.pairs, 0);
      found.line = info.lines - pairs;
      found.blank = info.empty_lines;
      const line = found.line - within.reduce((sum, field) => sum + field.lines, 0);
      found.rows.push({ line, fields });
      return null;
    },
  });
  // Each piece is told its own fault; here it would only be said twice.
  return parser.on('error', () => {}).resume();
}

/** A fault stands in the first row behind the last sound one and the blank lines after it. */
function faultOf(error: CsvError, { line, blank }: Found): CsvFault {
  const between = Number(error.empty_lines ?? blank) - blank;
  return new CsvFault(line + between + 1, explain(error.code));
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onProgress(bytes);
    yield chunk;
  }
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
