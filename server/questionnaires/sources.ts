import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DraftBody } from '../../db/queries/questionnaireDrafts.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { readDraftText } from '../../surveys/reading/draftText.ts';

const folder = fileURLToPath(new URL('../../surveys/', import.meta.url));

/** A questionnaire that comes with Umfeld. */
export interface Ready {
  name: string;
  title: Text;
  body: DraftBody;
}

/** All that come with Umfeld, in order of their names. */
export async function listReady(): Promise<Ready[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(async ({ name }) => findReady(name)),
  );
  return found.filter((one) => one !== undefined).sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** @param name of one that `findReady` finds */
export const fileOfReady = (name: string): string => join(folder, name, 'questionnaire.yaml');

/** @param name of its folder in surveys/ */
export async function findReady(name: string): Promise<Ready | undefined> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  const text = await readFile(fileOfReady(name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const body = asBody(readDraftText(text).tree);
  return body && { name, title: (body.title ?? {}) as Text, body };
}

/** @returns undefined for what is no group of properties: a draft needs at least that */
export function asBody(tree: unknown): DraftBody | undefined {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? (tree as DraftBody) : undefined;
}
