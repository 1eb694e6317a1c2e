import { readFile } from 'node:fs/promises';
import { Refusal } from '../../http/refusal.ts';

/** @throws Refusal when the file is missing, a folder, or may not be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Refusal(`${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder: name the file in it.`);
    if (code === 'EACCES') throw new Refusal(`${path} may not be read: check its rights.`);
    throw error;
  }
}
