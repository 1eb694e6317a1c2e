import { findMunicipality, findSettings } from '../../db/queries/municipalities.ts';
import { findWave, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { listCommonLanguages } from './interfaceTexts.ts';
import type { Town } from './town/townPage.ts';

export interface ShownWave extends Town {
  wave: WaveRow;
  /** Those both the questionnaire and the interface speak; where they share none, the questionnaire's. */
  languages: readonly string[];
}

/** The wave an address names. None before its opening: nobody should have read what may still change. */
export async function findShownWave(store: Store, town: string, key: string): Promise<ShownWave | undefined> {
  const municipality = await findMunicipality(store, town);
  const wave = municipality && (await findWave(store, town, key));
  if (!municipality || !wave || wave.state === 'draft') return undefined;
  const settings = await findSettings(store, town);
  return { municipality, settings, wave, languages: listCommonLanguages(wave.questionnaire.languages) };
}
