import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { checkStructure } from '../../../surveys/reading/checkStructure.ts';
import { type Fault, Faults } from '../../../surveys/reading/fault.ts';
import { parseYaml } from '../../../surveys/reading/parseYaml.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readText } from '../../../surveys/reading/readText.ts';
import { checkMapping } from './checkMapping.ts';
import type { ImportMapping } from './importMapping.ts';
import { type AuthoredMapping, mappingSchema } from './mappingSchema.ts';

/**
 * Reads a mapping file and holds it against a wave's questionnaire. All faults are collected, with their places.
 *
 * @param questionnaire frozen, so that its area question has the town's areas as options
 * @returns `mapping` when there is no error
 */
export async function readMapping(
  file: string,
  questionnaire: Pick<Questionnaire, 'sections'>,
): Promise<{ mapping?: ImportMapping; faults: Fault[] }> {
  const faults = new Faults();
  const positions = new Positions();
  const text = await readText(file, faults);
  const tree = text === undefined ? undefined : parseYaml(file, text, positions, faults);
  if (tree === undefined) return { faults: faults.list(file) };
  const start = { file, line: 1, column: 1 };
  const isUsable = checkStructure(mappingSchema, tree, start, { positions, faults, brokenKeys: new Set() });
  if (!isUsable) return { faults: faults.list(file) };
  const mapping = checkMapping(tree as AuthoredMapping, { file, questionnaire, positions, faults });
  const found = faults.list(file);
  return found.some((fault) => fault.severity === 'error') ? { faults: found } : { mapping, faults: found };
}
