import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts what browsers load. */
export const builtFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Addresses of what a page loads before anything else. */
export interface EntryFiles {
  script: string;
  styles: readonly string[];
  /** Modules the script imports at once; named in the page they load beside it instead of after it. */
  preloads: readonly string[];
}

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/**
 * Looks up the built files of an app.
 *
 * @param entry source file of the app, "web/respond/main.tsx"
 * @throws Error when the pages have not been built
 */
export function findEntryFiles(folder: string, entry: string): EntryFiles {
  const manifest = readManifest(folder);
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${entry} is not among the built pages: run "npm run build"`);
  const imported = listImports(manifest, chunk);
  return {
    script: `/${chunk.file}`,
    styles: [chunk, ...imported].flatMap(({ css }) => css ?? []).map((file) => `/${file}`),
    preloads: imported.map(({ file }) => `/${file}`),
  };
}

/** Address of a style sheet that is built on its own. */
export function findStyle(folder: string, entry: string): string {
  return findEntryFiles(folder, entry).script;
}

function readManifest(folder: string): Manifest {
  const file = join(folder, '.vite/manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`The pages are not built (${file} cannot be read): run "npm run build"`, { cause });
  }
}

function listImports(manifest: Manifest, chunk: Chunk, seen = new Set<string>()): Chunk[] {
  return (chunk.imports ?? []).flatMap((name) => {
    const imported = manifest[name];
    if (!imported || seen.has(name)) return [];
    seen.add(name);
    return [imported, ...listImports(manifest, imported, seen)];
  });
}
