import { findMunicipality, type MunicipalityRow } from '../../db/queries/municipalities.ts';
import { findWave, listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';

/** @throws Refusal when there is no such town */
export async function getMunicipality(store: Store, key: string): Promise<MunicipalityRow> {
  const town = await findMunicipality(store, key);
  if (town) return town;
  throw new Refusal(
    `There is no municipality "${key}": create it with "municipality create ${key} --name NAME".`,
  );
}

/**
 * A wave to work on. One that only tries another out is none: it is wiped as a whole.
 *
 * @param takesTests whether such a one will do, too
 * @throws Refusal that names the waves there are
 */
export async function getWave(
  store: Store,
  municipality: string,
  key: string,
  { takesTests = false } = {},
): Promise<WaveRow> {
  await getMunicipality(store, municipality);
  const wave = await findWave(store, municipality, key);
  if (wave && (takesTests || wave.testOf === null)) return wave;
  const waves = (await listWaves(store, municipality)).map((one) => one.key);
  const known = waves.length > 0 ? `its waves are ${waves.join(', ')}` : 'it has none yet';
  throw new Refusal(`${municipality} has no wave "${key}": ${known}.`);
}
