import { settleInvitations, type WaveName } from '../../db/queries/invitations.ts';
import type { DeletionNote } from '../../db/queries/retention.ts';
import { listStrata } from '../../db/queries/strata.ts';
import type { Store } from '../../db/store.ts';
import { removeSigningKey } from './tokens/signingKeys.ts';

/**
 * Belongs to closing: counts what became of the letters, deletes their rows, the tokens that were spent, the piles of paper
 * forms and the private keys, and writes the protocol. The strata and public keys stay: they say which areas the letters
 * were drawn in. The file is still to be rewritten.
 *
 * @returns false when there was nothing to delete
 */
export async function forgetInvitations(store: Store, name: WaveName, note: DeletionNote): Promise<boolean> {
  const isDone = await settleInvitations(store, name, note);
  for (const { key } of await listStrata(store, name.municipality, name.wave))
    removeSigningKey(store.folder, key);
  return isDone;
}
