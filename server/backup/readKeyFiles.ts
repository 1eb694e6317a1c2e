import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePattern } from './manifest.ts';

/** The keys of a data folder by name, "keys/codes.key"; drafts that a crash left are none. */
export function readKeyFiles(folder: string): { name: string; content: Buffer }[] {
  const keys = join(folder, 'keys');
  if (!existsSync(keys)) return [];
  return readdirSync(keys, { recursive: true, encoding: 'utf8' })
    .map((name) => `keys/${name}`)
    .filter((name) => namePattern.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/** Of the key of the codes alone, which an installation never changes. Empty when there is none. */
export function fingerprintKeys(folder: string): string {
  const file = join(folder, 'keys', 'codes.key');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
