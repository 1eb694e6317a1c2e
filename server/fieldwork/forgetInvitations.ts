import { settleInvitations, type WaveName } from '../../db/queries/invitations.ts';
import { listStrata } from '../../db/queries/strata.ts';
import type { Store } from '../../db/store.ts';
import { removeSigningKey } from './tokens/signingKeys.ts';

/**
 * Belongs to closing: counts what became of the letters, deletes their rows, the tokens that were spent and the private
 * keys. The strata and public keys stay: they say which areas the letters were drawn in.
 */
export async function forgetInvitations(store: Store, name: WaveName): Promise<void> {
  await settleInvitations(store, name);
  for (const { key } of await listStrata(store, name.municipality, name.wave))
    removeSigningKey(store.folder, key);
}
