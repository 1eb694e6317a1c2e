import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFields } from './checkStructure.ts';
import { type Fault, Faults, suggestWord } from './fault.ts';
import { listYamlNames } from './listYamlNames.ts';
import { parseYaml } from './parseYaml.ts';
import { Positions } from './positions.ts';
import { readText } from './readText.ts';
import { original, readTranslations } from './readTranslations.ts';

const ownSurveys = fileURLToPath(new URL('..', import.meta.url));

/**
 * Names every translation that stands for no text any more, because the German was changed or taken out: as it is,
 * nobody would ever see it.
 *
 * @param file a questionnaire whose texts count as well
 * @param surveys another folder than the one that comes with Umfeld, with bank, languages and questionnaires
 */
export async function checkTranslations(file?: string, surveys = ownSurveys): Promise<Fault[]> {
  const faults = new Faults();
  const structure = { positions: new Positions(), faults, brokenKeys: new Set<string>() };
  const translations = await readTranslations(() => true, structure, join(surveys, 'languages'));
  const known = await collectOriginals([...(file ? [file] : []), ...(await listSources(surveys))]);
  for (const { texts } of translations.values()) {
    for (const [source, { place }] of texts) {
      if (known.has(source)) continue;
      const start = source.length > 40 ? `${source.slice(0, 40)} …` : source;
      faults.warning(
        place,
        `no text reads "${start}": the translation is not used`,
        suggestWord(source, known),
      );
    }
  }
  return faults.list('');
}

/** Every file whose texts are translated. */
async function listSources(surveys: string): Promise<string[]> {
  const bank = join(surveys, 'bank');
  const folders = await readdir(surveys, { withFileTypes: true });
  const questionnaires = folders
    .filter(
      (entry) => entry.isDirectory() && !['bank', 'languages', 'language', 'reading'].includes(entry.name),
    )
    .map(({ name }) => join(surveys, name, 'questionnaire.yaml'));
  return [...(await listYamlNames(bank)).map((name) => join(bank, `${name}.yaml`)), ...questionnaires];
}

/** All German texts of the files; what is wrong with a file is told where it is read for its own sake. */
async function collectOriginals(files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of files) {
    const faults = new Faults();
    const text = await readText(file, faults);
    if (text !== undefined) addOriginals(parseYaml(file, text, new Positions(), faults), found);
  }
  return found;
}

function addOriginals(tree: unknown, found: Set<string>): void {
  if (Array.isArray(tree)) for (const entry of tree) addOriginals(entry, found);
  if (!isFields(tree)) return;
  const source = Object.hasOwn(tree, original) ? tree[original] : undefined;
  if (typeof source === 'string') found.add(source.trim());
  else for (const value of Object.values(tree)) addOriginals(value, found);
}
