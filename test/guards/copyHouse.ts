import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
    linkFolder('node_modules', join(folder, 'node_modules'));
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

/** Caches that are written in place: linked, a run in the copy would write into ours. */
const caches = ['.vite', '.vite-temp', '.vitest'];

/**
 * File by file: of one link to the whole folder npm says that these are packages of somebody else, whose own tools are
 * missing, and it makes no bill of materials.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (caches.includes(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

/** A link reaches no other disk. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
