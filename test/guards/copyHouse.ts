import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the program to break things in. */
export interface House {
  folder: string;
  remove(): void;
}

/**
 * Copies what git knows or would take in, as it lies there now, committed or not, with the pages that are built. What is
 * installed is linked, not copied.
 */
export function copyHouse(): House {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-guards-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    });
    for (const name of listed.split('\0').filter((one) => one && existsSync(one))) copyTo(folder, name);
    if (existsSync('dist/web')) copyTo(folder, 'dist/web');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/** With its time: what was built must not look older than what it was built from. */
function copyTo(folder: string, name: string): void {
  const target = join(folder, name);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(name, target, { recursive: true, preserveTimestamps: true });
}
