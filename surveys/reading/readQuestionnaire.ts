import type { Questionnaire } from '../language/questionnaire.ts';
import { type AuthoredQuestionnaire, jsonSchemas } from '../language/schema.ts';
import { checkConditions } from './checkConditions.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkKeys } from './checkKeys.ts';
import { checkPipes } from './checkPipes.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkStructure, isFields, type StructureReading } from './checkStructure.ts';
import { checkTables } from './checkTables.ts';
import { checkTexts, tellIncomplete } from './checkTexts.ts';
import { expandQuestionnaire } from './expandQuestionnaire.ts';
import { type Fault, Faults } from './fault.ts';
import { parseYaml } from './parseYaml.ts';
import { Positions } from './positions.ts';
import { type Bank, readBank } from './readBank.ts';
import type { Reading } from './reading.ts';
import { readText } from './readText.ts';
import { readTranslations, type Translations } from './readTranslations.ts';

interface Folders {
  bank?: string;
  languages?: string;
}

/** What questionnaires take their parts from, read before; positions are those it was read with. */
export interface Library {
  bank: Bank;
  translations: ReadonlyMap<string, Translations>;
}

/**
 * Reads a questionnaire with everything it takes from the bank, and names all its faults at once, in order of
 * position. A questionnaire with an error is none; one with warnings is.
 *
 * @param options other folders than those that come with Umfeld
 */
export async function readQuestionnaire(
  file: string,
  options: Folders = {},
): Promise<{ questionnaire?: Questionnaire; faults: Fault[] }> {
  const faults = new Faults();
  const questionnaire = await readWith(file, faults, options);
  const found = faults.list(file);
  const isSound = found.every((fault) => fault.severity === 'warning');
  return questionnaire && isSound ? { questionnaire, faults: found } : { faults: found };
}

async function readWith(file: string, faults: Faults, folders: Folders): Promise<Questionnaire | undefined> {
  const text = await readText(file, faults);
  if (text === undefined) return undefined;
  const positions = new Positions();
  const tree = parseYaml(file, text, positions, faults);
  // Only a fault of syntax leaves nothing; an empty file is null.
  return tree === undefined ? undefined : readTree(tree, { file, positions, faults }, folders);
}

/**
 * All checks on a tree that was parsed already, and the questionnaire as far as it can be built. What cannot be used
 * is taken out of the tree.
 */
export async function readTree(
  tree: unknown,
  { file, positions, faults }: Pick<Reading, 'file' | 'positions' | 'faults'>,
  from: Folders | Library = {},
): Promise<Questionnaire | undefined> {
  const declared = countLanguages(tree);
  const structure = { positions, faults, brokenKeys: new Set<string>() };
  checkStructure(jsonSchemas.questionnaire, tree, { file, line: 1, column: 1 }, structure);
  const authored = asAuthored(tree);
  if (!authored) return undefined;
  const isOffered = (language: string) =>
    authored.translations === 'all' || authored.languages.includes(language);
  const { bank, translations } = isLibrary(from)
    ? pickLanguages(from, isOffered)
    : await readLibrary(modulesIn(authored), isOffered, structure, from);
  // With a language misspelt in the list, every text would seem to lack it.
  const languages = authored.languages.length === declared ? authored.languages : [];
  const reading: Reading = {
    ...structure,
    file,
    bank,
    languages,
    listed: languages.length,
    translations,
    isIncomplete: false,
    usedAt: new WeakMap(),
  };
  const questionnaire = expandInLanguages(authored, reading);
  for (const check of checks) check(questionnaire, reading);
  return questionnaire;
}

/** Reads the wanted modules and language files. */
export async function readLibrary(
  modules: ReadonlySet<string>,
  isOffered: (language: string) => boolean,
  structure: StructureReading,
  folders: Folders = {},
): Promise<Library> {
  const bank = await readBank(modules, structure, folders.bank);
  return { bank, translations: await readTranslations(isOffered, structure, folders.languages) };
}

const isLibrary = (from: Folders | Library): from is Library => typeof from.bank === 'object';

function pickLanguages({ bank, translations }: Library, isOffered: (language: string) => boolean): Library {
  const offered = [...translations].filter(([language]) => isOffered(language));
  return { bank, translations: new Map(offered) };
}

/** In the languages it lists, and with `translations: all` in every other that has all its texts. */
function expandInLanguages(authored: AuthoredQuestionnaire, reading: Reading): Questionnaire {
  if (authored.translations !== 'all' || reading.listed === 0) return expandQuestionnaire(authored, reading);
  const further = [...reading.translations.keys()].filter(
    (language) => !authored.languages.includes(language),
  );
  const inAll = { ...reading, languages: [...authored.languages, ...further] };
  const incomplete = tellIncomplete(expandQuestionnaire(authored, inAll), inAll);
  const languages = inAll.languages.filter((language) => !incomplete.has(language));
  reading.languages = languages;
  return expandQuestionnaire(authored, reading);
}

const checks = [
  checkKeys,
  checkTexts,
  checkQuestions,
  checkConditions,
  checkPipes,
  checkIndicators,
  checkTables,
];

/** What is left after the structural check, if it has sections to look at; no title, or one that is none, keeps nobody from it. */
function asAuthored(tree: unknown): AuthoredQuestionnaire | undefined {
  if (!isFields(tree) || !Array.isArray(tree.sections)) return undefined;
  if (!Array.isArray(tree.languages)) tree.languages = [];
  if (!isFields(tree.title)) delete tree.title;
  return tree as unknown as AuthoredQuestionnaire;
}

function countLanguages(tree: unknown): number {
  return isFields(tree) && Array.isArray(tree.languages) ? tree.languages.length : 0;
}

function modulesIn(authored: AuthoredQuestionnaire): Set<string> {
  const questions = authored.sections.flatMap((section) => section.questions);
  const uses = questions.flatMap((entry) => ('use' in entry ? [entry.use] : []));
  const indicatorUses = (authored.indicators ?? []).flatMap((entry) => ('use' in entry ? [entry.use] : []));
  return new Set([...uses, ...indicatorUses.map((use) => use.split('/')[0] ?? '')]);
}
