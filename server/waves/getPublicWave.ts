import { findMunicipality, type MunicipalityRow } from '../../db/queries/municipalities.ts';
import { findWave, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';

/** A wave as an address names it. @throws Problem municipality.notFound or wave.notFound */
export async function getPublicWave(
  store: Store,
  municipality: string,
  wave: string,
): Promise<{ municipality: MunicipalityRow; wave: WaveRow }> {
  const town = await findMunicipality(store, municipality);
  if (!town) throw new Problem('municipality.notFound');
  const found = await findWave(store, municipality, wave);
  if (!found) throw new Problem('wave.notFound');
  return { municipality: town, wave: found };
}
