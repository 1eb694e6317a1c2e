import { findAreaSet } from '../../../db/queries/areas.ts';
import { listStrata } from '../../../db/queries/strata.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { placeOf } from '../tokens/readInvitation.ts';

/** A stratum as staff know it. */
export interface NamedStratum {
  /** As in a stored response: the place of its first area; -1 for the whole town. */
  stratum: number;
  /** Keys and names of the areas its letters were drawn in; none for the whole town. */
  areas: { key: string; name: string }[];
}

/** The strata of a wave in their order; none as long as no letters were drawn. */
export async function nameStrata(store: Store, wave: WaveRow): Promise<NamedStratum[]> {
  const set = await findAreaSet(store, wave.municipality, wave.areaSet);
  const names = new Map(set?.areas.map(({ key, name }) => [key, name]));
  const strata = await listStrata(store, wave.municipality, wave.key);
  return strata.map((row) => ({
    stratum: placeOf(wave, row) ?? -1,
    areas: row.areas.map((key) => ({ key, name: names.get(key) ?? key })),
  }));
}
