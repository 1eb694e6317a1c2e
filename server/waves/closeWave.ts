import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { forgetInvitations } from '../fieldwork/forgetInvitations.ts';
import { Refusal } from '../http/refusal.ts';
import { dayIn } from './dayIn.ts';
import { getMunicipality, getWave } from './getWave.ts';

/**
 * Ends the wave for good, forgets its letters and rewrites the file, so that nothing of how the answers came in is left in it.
 * @throws Refusal unless the wave is open or counting
 */
export async function closeWave(
  store: Store,
  municipality: string,
  key: string,
  now: Date = new Date(),
): Promise<void> {
  const wave = await getWave(store, municipality, key);
  if (wave.state === 'closed') throw new Refusal(`Wave ${municipality}/${key} is closed already.`);
  if (wave.state === 'draft') {
    throw new Refusal(
      `Wave ${municipality}/${key} was never open: open it with "wave open ${municipality}/${key}".`,
    );
  }
  const { timeZone } = await getMunicipality(store, municipality);
  await setWaveState(store, municipality, key, 'closed', dayIn(timeZone, now));
  await forgetInvitations(store, { municipality, wave: key });
  await store.vacuum();
}
