import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Refusal } from '../http/refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export interface CsvKind {
  bytes: number;
  encoding: Encoding;
}

const zip = Buffer.from('PK\u0003\u0004');
const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const saveAsCsv = 'In Excel: File > Save As, type "CSV UTF-8".';

/**
 * Reads through a file once to find out how its letters are encoded: UTF-8, or what German Excel writes
 * (Windows-1252), or Excel's "Unicode text" (UTF-16).
 *
 * @throws Refusal when it is missing, empty, or no text at all
 */
export async function inspectCsv(file: string): Promise<CsvKind> {
  const bytes = await sizeOf(file);
  if (bytes === 0) throw new Refusal(`${file} is empty.`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  let isFirst = true;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return { bytes, encoding: 'utf-16le' };
    if (isFirst) refuseWorkbook(file, chunk);
    if (chunk.includes(0)) {
      throw new Refusal(`${file} is not a text file: it holds zero bytes. ${saveAsCsv}`);
    }
    isFirst = false;
    if (encoding === 'utf-8' && !isDecodable(decoder, chunk)) encoding = 'windows-1252';
  }
  if (encoding === 'utf-8' && !isDecodable(decoder)) encoding = 'windows-1252';
  return { bytes, encoding };
}

/** The same for bytes at hand; undefined when they are no text. */
export function encodingOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.includes(0)) return undefined;
  return isDecodable(new TextDecoder('utf-8', { fatal: true }), bytes) ? 'utf-8' : 'windows-1252';
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isFile()) return found.size;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(`${file} does not exist: check the path.`);
    if (code === 'EACCES') throw new Refusal(`${file} may not be read: check its rights.`);
    throw error;
  }
  throw new Refusal(`${file} is no file: name the CSV itself.`);
}

function refuseWorkbook(file: string, start: Buffer): void {
  const begins = (mark: Buffer) => start.subarray(0, mark.length).equals(mark);
  if (begins(zip) || begins(oldExcel)) {
    throw new Refusal(`${file} is a workbook (Excel or LibreOffice), not a CSV file. ${saveAsCsv}`);
  }
}

/** Feeds a decoder; without a chunk, the end. */
function isDecodable(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}
