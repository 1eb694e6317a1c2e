import type { ReleaseMaterial } from '../exports/material.ts';
import { methodsLines } from '../exports/methodsLines.ts';
import type { Block } from './content.ts';

/** How it was done in plain words, the signs, then the methods sheet of the release. */
export function methodChapter({ release, words }: ReleaseMaterial): Block[] {
  const { document } = words;
  return [
    { kind: 'heading', level: 2, text: document.method, id: 'method', newPage: true },
    ...document.methodPlain(release.municipality.name).map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'heading', level: 3, text: document.signs, id: 'signs' },
    { kind: 'list', items: Object.values(document.signsLine) },
    { kind: 'heading', level: 3, text: document.sheet, id: 'sheet' },
    { kind: 'facts', lines: methodsLines(release, words) },
  ];
}
