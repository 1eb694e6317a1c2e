import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AuthoredOption, type BankModule, type JsonSchema, jsonSchemas } from '../language/schema.ts';
import { checkStructure, isFields, type StructureReading } from './checkStructure.ts';
import { listYamlNames, nameForReader } from './listYamlNames.ts';
import { parseYaml } from './parseYaml.ts';
import { readText } from './readText.ts';

/** Scales, single options and modules by name; whatever was broken in them is left out. */
export interface Bank {
  scales: ReadonlyMap<string, readonly AuthoredOption[]>;
  options: ReadonlyMap<string, AuthoredOption>;
  modules: ReadonlyMap<string, BankModule>;
  /** Every module there is, read or not. */
  moduleNames: readonly string[];
}

export const ownBank = fileURLToPath(new URL('../bank', import.meta.url));
export const sharedFiles = ['scales', 'options'];

/**
 * Reads the scales, the options and the modules a questionnaire uses.
 *
 * @param wanted names of modules; those there are not are left to the caller to report
 * @param folder another bank than the one that comes with Umfeld
 */
export async function readBank(
  wanted: ReadonlySet<string>,
  reading: StructureReading,
  folder = ownBank,
): Promise<Bank> {
  const names = await listYamlNames(folder);
  const moduleNames = names.filter((name) => !sharedFiles.includes(name));
  const read = (name: string, schema: JsonSchema) =>
    readBankFile(join(folder, `${name}.yaml`), schema, reading);
  const shared = (name: string, schema: JsonSchema) =>
    names.includes(name) ? read(name, schema) : undefined;
  const modules = new Map<string, BankModule>();
  for (const name of moduleNames.filter((candidate) => wanted.has(candidate))) {
    const module = await read(name, jsonSchemas.bankModule);
    if (module) modules.set(name, module as unknown as BankModule);
  }
  const scales = await shared('scales', jsonSchemas.bankScales);
  const options = await shared('options', jsonSchemas.bankOptions);
  return {
    scales: new Map(Object.entries((scales ?? {}) as Record<string, AuthoredOption[]>)),
    options: new Map(Object.entries((options ?? {}) as Record<string, AuthoredOption>)),
    modules,
    moduleNames,
  };
}

/** @returns the file's top level, undefined when nothing in it can be used */
async function readBankFile(path: string, schema: JsonSchema, reading: StructureReading) {
  const file = nameForReader(path);
  const text = await readText(file, reading.faults);
  if (text === undefined) return undefined;
  const tree = parseYaml(file, text, reading.positions, reading.faults);
  if (tree === undefined) return undefined;
  const isUsable = checkStructure(schema, tree, { file, line: 1, column: 1 }, reading);
  return isUsable && isFields(tree) ? tree : undefined;
}
