import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { type Fault, Faults } from '../../../surveys/reading/fault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readAuthored } from '../../../surveys/reading/readAuthored.ts';
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
  const authored = await readAuthored<AuthoredMapping>(file, mappingSchema, { positions, faults });
  if (!authored) return { faults: faults.list(file) };
  const mapping = checkMapping(authored, { file, questionnaire, positions, faults });
  const found = faults.list(file);
  return found.some((fault) => fault.severity === 'error') ? { faults: found } : { mapping, faults: found };
}
