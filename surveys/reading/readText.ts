import { readFile, stat } from 'node:fs/promises';
import type { Faults } from './fault.ts';

/** A questionnaire in eight languages has about 300 kB. */
const mostBytes = 1_000_000;

/** The text of a file, undefined when it cannot be taken; then there is a fault. */
export async function readText(file: string, faults: Faults): Promise<string | undefined> {
  const place = { file, line: 1, column: 1 };
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      faults.error(place, `the file has ${size} bytes; more than ${mostBytes} are not read`);
      return undefined;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    faults.error(place, explainFailure(error));
    return undefined;
  }
}

function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not saved as UTF-8';
  return `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
