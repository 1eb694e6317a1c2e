import { checkStructure } from './checkStructure.ts';
import type { Faults } from './fault.ts';
import { parseYaml } from './parseYaml.ts';
import type { Positions } from './positions.ts';
import { readText } from './readText.ts';

/**
 * Reads a YAML or JSON file that has to be whole to be of use. What is wrong is added to `faults`.
 *
 * @param schema JSON Schema of `Authored`
 * @returns undefined when the file cannot be read or is not built as the schema says
 */
export async function readAuthored<Authored>(
  file: string,
  schema: Parameters<typeof checkStructure>[0],
  reading: { positions: Positions; faults: Faults },
): Promise<Authored | undefined> {
  const { positions, faults } = reading;
  const text = await readText(file, faults);
  const tree = text === undefined ? undefined : parseYaml(file, text, positions, faults);
  if (tree === undefined) return undefined;
  const start = { file, line: 1, column: 1 };
  const isWhole = checkStructure(schema, tree, start, { ...reading, brokenKeys: new Set() });
  return isWhole ? (tree as Authored) : undefined;
}
