import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { getWave } from './getWave.ts';

/**
 * Ends answering on the web; paper forms and imports are still taken.
 * @throws Refusal unless the wave is open
 */
export async function countWave(store: Store, municipality: string, key: string): Promise<void> {
  const wave = await getWave(store, municipality, key);
  if (wave.state !== 'open') {
    throw new Refusal(
      `Wave ${municipality}/${key} is ${wave.state}: only an open wave can go on to counting.`,
    );
  }
  await setWaveState(store, municipality, key, 'counting');
}
