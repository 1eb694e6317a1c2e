import { setWavePlan } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { getRealWave } from './getRealWave.ts';

/**
 * Stops an open wave at once, or lets it go on. Meanwhile nothing is taken; what somebody is filling in stays on their
 * device and is sent when the wave goes on.
 *
 * @throws Problem wave.notFound, or wave.notRunning when it is not open
 */
export async function pauseWave(
  store: Store,
  { municipality, wave }: { municipality: string; wave: string },
  isPaused: boolean,
): Promise<void> {
  const found = await getRealWave(store, municipality, wave);
  if (found.wave.state !== 'open') throw new Problem('wave.notRunning', { state: found.wave.state });
  await setWavePlan(store, municipality, wave, { isPaused });
}
