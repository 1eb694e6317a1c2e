import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';

/** What the YAML files of a folder are called, without their ending, in order; none when there is no folder. */
export async function listYamlNames(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** Short where it can be: the bank usually lies below the folder the command was called in. */
export function nameForReader(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}
