import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { getPublicWave } from './getPublicWave.ts';

/**
 * A wave the desk works on. Where one is only tried out nothing is drawn, counted, closed or released: it is wiped as a
 * whole, and no screen knows of it.
 *
 * @throws Problem municipality.notFound or wave.notFound
 */
export async function getRealWave(
  store: Store,
  municipality: string,
  key: string,
): Promise<{ municipality: MunicipalityRow; wave: WaveRow }> {
  const found = await getPublicWave(store, municipality, key);
  if (found.wave.testOf !== null) throw new Problem('wave.notFound');
  return found;
}
