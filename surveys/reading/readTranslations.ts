import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AuthoredTranslations, jsonSchemas } from '../language/schema.ts';
import { checkStructure, type StructureReading } from './checkStructure.ts';
import type { Place } from './fault.ts';
import { listYamlNames, nameForReader } from './listYamlNames.ts';
import { parseYaml } from './parseYaml.ts';
import { readText } from './readText.ts';

/** One language's translations by the German text they stand for. */
export interface Translations {
  language: string;
  /** As it is named to an author. */
  file: string;
  reviewed: boolean;
  texts: ReadonlyMap<string, { text: string; place: Place }>;
}

/** The language all texts of the bank are written in first. */
export const original = 'de';

const ownFolder = fileURLToPath(new URL('../languages', import.meta.url));

/**
 * Reads the language files that are wanted, in order of their names. A translation stands beside the German it was
 * made from: when that changes, it fits nowhere any more and is missed, instead of saying something else in silence.
 *
 * @param isWanted by language; a file that is not wanted is not opened
 */
export async function readTranslations(
  isWanted: (language: string) => boolean,
  reading: StructureReading,
  folder = ownFolder,
): Promise<Map<string, Translations>> {
  const found = new Map<string, Translations>();
  for (const language of (await listYamlNames(folder)).filter(isWanted)) {
    const translations = await readLanguage(nameForReader(join(folder, `${language}.yaml`)), reading);
    if (translations) found.set(language, translations);
  }
  return found;
}

async function readLanguage(file: string, reading: StructureReading): Promise<Translations | undefined> {
  const source = await readText(file, reading.faults);
  if (source === undefined) return undefined;
  const tree = parseYaml(file, source, reading.positions, reading.faults);
  const start = { file, line: 1, column: 1 };
  if (tree === undefined || !checkStructure(jsonSchemas.translations, tree, start, reading)) return undefined;
  const { language, reviewed, texts } = tree as AuthoredTranslations;
  if (language !== basename(file, '.yaml')) {
    const place = reading.positions.at(tree as object, 'language');
    reading.faults.error(place, `the file of "${language}" must be called ${language}.yaml`);
  }
  return { language, file, reviewed, texts: collectTexts(language, texts, reading) };
}

function collectTexts(
  language: string,
  entries: AuthoredTranslations['texts'],
  { positions, faults }: StructureReading,
): Translations['texts'] {
  const texts = new Map<string, { text: string; place: Place }>();
  for (const entry of entries) {
    const { [original]: source, [language]: text, ...others } = entry;
    const stray = Object.keys(others)[0];
    if (source === undefined || text === undefined || stray !== undefined) {
      faults.error(
        positions.at(entry),
        `an entry has the German text and its translation: {de, ${language}}`,
      );
    } else if (texts.has(source.trim())) {
      faults.error(positions.at(entry, original), 'this text is translated twice');
    } else {
      texts.set(source.trim(), { text, place: positions.at(entry, language) });
    }
  }
  return texts;
}
