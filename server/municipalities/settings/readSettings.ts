import { dirname, resolve } from 'node:path';
import type { MunicipalitySettings } from '../../../db/municipalitySettings.ts';
import { type Fault, Faults } from '../../../surveys/reading/fault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readAuthored } from '../../../surveys/reading/readAuthored.ts';
import { checkSettings } from './checkSettings.ts';
import { type Crest, readCrest } from './crest/readCrest.ts';
import { derivePalette } from './palette.ts';
import { type AuthoredSettings, settingsSchema } from './settingsSchema.ts';

export interface ReadSettings {
  name: string;
  settings: MunicipalitySettings;
  crest?: Buffer | undefined;
}

/**
 * Reads a town's settings file (YAML or JSON) and the crest beside it. All faults are collected, with their places.
 *
 * @returns `read` when there is no error
 */
export async function readSettings(file: string): Promise<{ read?: ReadSettings; faults: Fault[] }> {
  const faults = new Faults();
  const positions = new Positions();
  const authored = await readAuthored<AuthoredSettings>(file, settingsSchema, { positions, faults });
  if (!authored) return { faults: faults.list(file) };
  checkSettings(authored, { positions, faults });
  const crest = await findCrest(authored, file, { positions, faults });
  const found = faults.list(file);
  return found.some(({ severity }) => severity === 'error')
    ? { faults: found }
    : { read: compose(authored, crest), faults: found };
}

async function findCrest(
  authored: AuthoredSettings,
  file: string,
  { positions, faults }: { positions: Positions; faults: Faults },
): Promise<Crest | undefined> {
  if (authored.crest === undefined) return undefined;
  const path = resolve(dirname(file), authored.crest);
  const crest = await readCrest(path);
  if ('picture' in crest) return crest;
  const { message, cure, line, column } = crest;
  const named = positions.at(authored, 'crest');
  const place = line === undefined ? named : { file: path, line, column: column ?? 1 };
  faults.error(place, message, cure);
  return undefined;
}

function compose(
  { name, colour, darkColour, crest: _, ...rest }: AuthoredSettings,
  crest?: Crest,
): ReadSettings {
  const settings: MunicipalitySettings = {
    ...rest,
    ...(colour && { palette: derivePalette(colour.toLowerCase(), darkColour?.toLowerCase()) }),
    ...(crest && { crest: { version: crest.version, type: crest.type } }),
  };
  return { name: name.trim(), settings, crest: crest?.picture };
}
