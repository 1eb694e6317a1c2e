import { readFileSync } from 'node:fs';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const readManifest = (): Manifest => JSON.parse(readFileSync('dist/web/.vite/manifest.json', 'utf8'));

/** Scripts and styles a page names itself. */
export function listNamedFiles(html: string): string[] {
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)];
  return [...new Set(named.map((match) => match[1] ?? ''))];
}

/** Scripts and styles a source file needs at once, by what the build wrote down. */
export function listImportedFiles(source: string): string[] {
  const manifest = readManifest();
  const seen = new Set<string>();
  const visit = (name: string): string[] => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return [];
    seen.add(name);
    return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(visit)];
  };
  return [...new Set(visit(source))].map((file) => `/${file}`);
}

/** What a source file loads only when it is wanted. */
export const listLaterParts = (source: string): readonly string[] =>
  readManifest()[source]?.dynamicImports ?? [];
