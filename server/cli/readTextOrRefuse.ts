import { readFile } from 'node:fs/promises';
import { Refusal } from '../http/refusal.ts';

/** @throws Refusal when the file is missing, a folder, or may not be read */
export const readTextOrRefuse = (file: string): Promise<string> =>
  orRefuse(file, () => readFile(file, 'utf8'));

/** Reads in whatever way, and says what is wrong with the path. @throws Refusal */
export async function orRefuse<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Refusal(`${file} does not exist: check the path.`);
    if (code === 'EISDIR') throw new Refusal(`${file} is a folder: name the file in it.`);
    if (code === 'EACCES') throw new Refusal(`${file} may not be read: check its rights.`);
    throw error;
  }
}
