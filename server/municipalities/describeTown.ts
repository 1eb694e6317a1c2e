import { findMunicipality, findSettings } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import type { AuthoredSettings } from './settings/settingsSchema.ts';

/** What a town says about itself, as the form shows it. `settings` is absent until somebody filled it in. */
export interface DeskTown {
  name: string;
  settings?: Omit<AuthoredSettings, 'name' | 'crest'>;
  /** Address of the picture. */
  crest?: string;
}

/** @throws Problem municipality.notFound */
export async function describeTown(store: Store, key: string): Promise<DeskTown> {
  const town = await findMunicipality(store, key);
  if (!town) throw new Problem('municipality.notFound');
  const stored = await findSettings(store, key);
  if (!stored) return { name: town.name };
  const { palette, crest, ...settings } = stored;
  return {
    name: town.name,
    settings: {
      ...settings,
      ...(palette && { colour: palette.light.accent, darkColour: palette.dark.accent }),
    },
    ...(crest && { crest: `/m/${key}/wappen-${crest.version}.${crest.type}` }),
  };
}
