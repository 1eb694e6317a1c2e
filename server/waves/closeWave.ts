import { payVacuum } from '../../db/queries/deletions.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { commandLine } from '../accounts/recordAction.ts';
import { forgetInvitations } from '../fieldwork/forgetInvitations.ts';
import { Refusal } from '../http/refusal.ts';
import { dayIn } from './dayIn.ts';
import { getMunicipality, getWave } from './getWave.ts';

/**
 * Ends the wave for good, forgets its letters and rewrites the file, so that nothing of how the answers came in is left in it.
 *
 * @param account who closes it, for the protocol of what is deleted
 * @throws Refusal unless the wave is open or counting
 */
export async function closeWave(
  store: Store,
  municipality: string,
  key: string,
  now: Date = new Date(),
  account: string = commandLine,
): Promise<void> {
  const wave = await getWave(store, municipality, key);
  if (wave.state === 'closed') throw new Refusal(`Wave ${municipality}/${key} is closed already.`);
  if (wave.state === 'draft') {
    throw new Refusal(
      `Wave ${municipality}/${key} was never open: open it with "wave open ${municipality}/${key}".`,
    );
  }
  const { timeZone } = await getMunicipality(store, municipality);
  const day = dayIn(timeZone, now);
  await setWaveState(store, municipality, key, 'closed', day);
  await forgetInvitations(store, { municipality, wave: key }, { day, account });
  if (!(await payVacuum(store))) await store.vacuum();
}
