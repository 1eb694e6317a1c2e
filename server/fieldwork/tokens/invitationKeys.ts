import { createHash } from 'node:crypto';
import { listStrata } from '../../../db/queries/strata.ts';
import type { Store } from '../../../db/store.ts';
import { blindScheme } from './signingKeys.ts';

export interface InvitationKeys {
  scheme: typeof blindScheme;
  /**
   * `id`: beginning of the SHA-256 of the key; `key`: SPKI (DER), base64; `areas`: those whose letters it signs for,
   * none for the whole town.
   */
  keys: readonly { id: string; key: string; areas: readonly string[] }[];
}

/**
 * All public keys of a wave, for everybody to see: nobody can be handed one of their own. Undefined without letters.
 */
export async function listInvitationKeys(
  store: Store,
  municipality: string,
  wave: string,
): Promise<InvitationKeys | undefined> {
  const strata = await listStrata(store, municipality, wave);
  if (strata.length === 0) return undefined;
  return {
    scheme: blindScheme,
    keys: strata.map(({ key, publicKey, areas }) => ({ id: key, key: publicKey, areas })),
  };
}

/** Stands for the whole list in the page: SHA-256 over the keys in their order, base64. */
export function keysFingerprint({ keys }: InvitationKeys): string {
  return createHash('sha256')
    .update(keys.map(({ key }) => key).join('\n'))
    .digest('base64');
}
