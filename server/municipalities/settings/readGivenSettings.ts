import type { MunicipalitySettings } from '../../../db/municipalitySettings.ts';
import { checkStructure } from '../../../surveys/reading/checkStructure.ts';
import { Faults } from '../../../surveys/reading/fault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { type Path, positionTree } from '../../../surveys/reading/positionTree.ts';
import { findTreeFault } from '../../../surveys/reading/treeLimits.ts';
import { checkSettings } from './checkSettings.ts';
import { composeSettings } from './readSettings.ts';
import { type AuthoredSettings, settingsSchema } from './settingsSchema.ts';

/** What is wrong with one field of a form. `path`: where, from the top; `cure`: how to mend it, where it is known. */
export interface SettingsFault {
  path: Path;
  message: string;
  cure?: string;
}

const form = 'form';

/**
 * Reads a town's settings as a form gives them, with the very checks their file has to pass. The crest is set by
 * itself and stays.
 *
 * @param given JSON in the form of the settings file, without `crest`
 */
export function readGivenSettings(given: unknown): {
  read?: { name: string; settings: MunicipalitySettings };
  faults: SettingsFault[];
} {
  const large = findTreeFault(given);
  if (large) return { faults: [{ path: [], message: large }] };
  const faults = new Faults();
  const positions = new Positions();
  const { tree, paths } = positionTree(given, form, positions);
  const start = { file: form, line: 1, column: 1 };
  const isWhole = checkStructure(settingsSchema, tree, start, { positions, faults, brokenKeys: new Set() });
  if (isWhole) checkSettings(tree as AuthoredSettings, { positions, faults });
  const found = faults
    .list(form)
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message, suggestion }): SettingsFault => {
      const path = paths[line - 1] ?? [];
      return { path, message, ...(suggestion && { cure: suggestion }) };
    });
  return found.length === 0 && isWhole
    ? { read: composeSettings(tree as AuthoredSettings), faults: [] }
    : { faults: found };
}

/** What is wrong with a field of the town; the desk has the words. `nearest`: a colour that can be read. */
export interface TownFault {
  path: Path;
  nearest?: string;
}

/** A fault without its English sentence. */
export function forDesk({ path, cure }: SettingsFault): TownFault {
  const nearest = /#[0-9a-f]{6}/.exec(cure ?? '')?.[0];
  return { path, ...(nearest && { nearest }) };
}
