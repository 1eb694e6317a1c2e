import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { under } from '../../web/ui/under.ts';
import { OperatorFault } from '../http/breakage.ts';

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
  assets?: string[];
  imports?: string[];
  dynamicImports?: string[];
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
  const chunk = findChunk(manifest, entry);
  const imported = listImports(manifest, chunk);
  return {
    script: under(`/${chunk.file}`),
    styles: [chunk, ...imported].flatMap(({ css }) => css ?? []).map((file) => under(`/${file}`)),
    preloads: imported.map(({ file }) => under(`/${file}`)),
  };
}

/**
 * Looks up where the build put a source file's script, inside its folder.
 *
 * @throws Error when the pages have not been built
 */
export const findScriptPath = (folder: string, entry: string): string =>
  findChunk(readManifest(folder), entry).file;

/**
 * Looks up the built file of a style sheet that is loaded by itself.
 *
 * @throws Error when the pages have not been built
 */
export function findStyleFile(folder: string, entry: string): string {
  return under(`/${findChunk(readManifest(folder), entry).file}`);
}

function findChunk(manifest: Manifest, entry: string): Chunk {
  const chunk = manifest[entry];
  if (!chunk) throw new OperatorFault(`${entry} is not among the built pages: run "npm run build"`);
  return chunk;
}

/**
 * Addresses of everything an app may ever load, the parts it loads later included.
 *
 * @throws Error when the pages have not been built
 */
export function listAppFiles(folder: string, entry: string): string[] {
  const manifest = readManifest(folder);
  const seen = new Set<string>();
  const collect = (name: string): string[] => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return [];
    seen.add(name);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = chunk;
    return [file, ...css, ...assets, ...[...imports, ...dynamicImports].flatMap(collect)];
  };
  return [...new Set(collect(entry))].sort().map((file) => under(`/${file}`));
}

function readManifest(folder: string): Manifest {
  const file = join(folder, '.vite/manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (cause) {
    throw new OperatorFault(`The pages are not built (${file} cannot be read): run "npm run build"`, cause);
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
