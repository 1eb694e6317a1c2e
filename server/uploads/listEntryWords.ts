import { findAreaSet } from '../../db/queries/areas.ts';
import { listWaves, type WaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';

/** What can be chosen from when data are typed in. */
export interface EntryWords {
  areas: { key: string; name: string }[];
  waves: { key: string; state: WaveState; weighting: number }[];
  /** Those with one figure per place. */
  indicators: { key: string; title: Text }[];
}

export async function listEntryWords(store: Store, municipality: string): Promise<EntryWords> {
  const [areaSet, waves] = await Promise.all([
    findAreaSet(store, municipality),
    listWaves(store, municipality),
  ]);
  const indicators = new Map<string, Text>();
  for (const { questionnaire } of waves) {
    for (const { key, kind, title } of questionnaire.indicators)
      if (kind !== 'shares') indicators.set(key, title);
  }
  return {
    areas: (areaSet?.areas ?? []).map(({ key, name }) => ({ key, name })),
    waves: waves.map(({ key, state, questionnaire }) => ({
      key,
      state,
      weighting: questionnaire.weighting.length,
    })),
    indicators: [...indicators].map(([key, title]) => ({ key, title })),
  };
}
