import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { CodeUse } from '../../web/respond/respondPage.ts';
import { keysFingerprint, listInvitationKeys } from '../fieldwork/tokens/invitationKeys.ts';

/** Whether a wave is answered with the code of a letter; undefined where no letters were drawn. */
export async function findCodeUse(store: Store, wave: WaveRow): Promise<CodeUse | undefined> {
  if (wave.sample === 'open') return undefined;
  const keys = await listInvitationKeys(store, wave.municipality, wave.key);
  return keys && { need: wave.sample === 'invited' ? 'required' : 'possible', keys: keysFingerprint(keys) };
}
