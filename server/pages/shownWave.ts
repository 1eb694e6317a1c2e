import { findMunicipality, type MunicipalityRow } from '../../db/queries/municipalities.ts';
import { findWave, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { interfaceTexts } from './interfaceTexts.ts';

export interface ShownWave {
  municipality: MunicipalityRow;
  wave: WaveRow;
  /** Those both the questionnaire and the interface speak; where they share none, the questionnaire's. */
  languages: readonly string[];
}

/** The wave an address names. None before its opening: nobody should have read what may still change. */
export async function findShownWave(store: Store, town: string, key: string): Promise<ShownWave | undefined> {
  const municipality = await findMunicipality(store, town);
  const wave = municipality && (await findWave(store, town, key));
  if (!municipality || !wave || wave.state === 'draft') return undefined;
  const { languages } = wave.questionnaire;
  const common = languages.filter((language) => interfaceTexts.has(language));
  return { municipality, wave, languages: common.length > 0 ? common : languages };
}
