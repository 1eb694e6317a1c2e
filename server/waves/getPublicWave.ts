import { findMunicipality, type MunicipalityRow } from '../../db/queries/municipalities.ts';
import { findWaveInTown, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';

/** A wave as an address names it. @throws Problem municipality.notFound or wave.notFound */
export async function getPublicWave(
  store: Store,
  municipality: string,
  wave: string,
): Promise<{ municipality: MunicipalityRow; wave: WaveRow }> {
  const found = await findWaveInTown(store, municipality, wave);
  if (found) return found;
  throw new Problem(
    (await findMunicipality(store, municipality)) ? 'wave.notFound' : 'municipality.notFound',
  );
}
