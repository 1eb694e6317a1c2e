import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptCopyName } from '../../db/keepBeforeMigrating.ts';
import { asidePrefix } from './restoreBackup.ts';

const keptFor = 30 * 86_400_000;

/**
 * Deletes what an update or a restore kept aside a month ago: it holds answers that may have to be forgotten.
 * @returns what went
 */
export function sweepLeftovers(folder: string, now: Date): string[] {
  const old = readdirSync(folder)
    .filter((name) => name.startsWith(asidePrefix) || name.startsWith(keptCopyName))
    .filter((name) => now.getTime() - statSync(join(folder, name)).mtimeMs > keptFor);
  for (const name of old) rmSync(join(folder, name), { recursive: true, force: true });
  return old;
}
