import { fetchBytes } from './fetchBytes.ts';
import { listImportedFiles, listNamedFiles } from './listFiles.ts';

/** Bytes as they come over the wire, compressed. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  all: number;
  /** Scripts and styles that were counted. */
  files: readonly string[];
}

/** All a browser fetches before anybody presses anything: the page, what it names, what that imports at once. */
export async function weighFirstView(server: string, path: string, app: string): Promise<Weight> {
  const page = await fetchBytes(server + path);
  const files = [...new Set([...listNamedFiles(page.text), ...listImportedFiles(app)])];
  const { css, js } = await weighFiles(server, files);
  return { html: page.bytes, css, js, all: page.bytes + css + js, files };
}

export async function weighFiles(
  server: string,
  files: readonly string[],
): Promise<{ css: number; js: number }> {
  const fetched = await Promise.all(files.map((file) => fetchBytes(server + file)));
  const sum = (extension: string) =>
    fetched.reduce((all, { bytes }, i) => all + (files[i]?.endsWith(extension) ? bytes : 0), 0);
  return { css: sum('.css'), js: sum('.js') };
}
