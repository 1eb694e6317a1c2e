import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formerKey, type KeyName, keySince } from '../../db/keys.ts';
import { findKeyUse } from '../../db/queries/keyUse.ts';
import type { Store } from '../../db/store.ts';
import { keyCatalogue } from './keyCatalogue.ts';

export interface ListedKey {
  label: string;
  protects: string;
  /** YYYY-MM-DD, UTC. */
  since: string;
  /** What happens when it is replaced, or why it cannot be now. */
  effect: string;
  isReplaceable: boolean;
  /** Replacing it was begun and has to be ended. */
  isUnfinished: boolean;
}

/** The inventory of keys: never the keys. */
export async function listKeys(store: Store): Promise<ListedKey[]> {
  const use = await findKeyUse(store);
  return (Object.keys(keyCatalogue) as KeyName[]).map((name) => {
    const { label, protects, effect, hindrance } = keyCatalogue[name];
    const hinders = hindrance(use);
    return {
      label,
      protects,
      since: keySince(store.folder, name).toISOString().slice(0, 10),
      effect: hinders ?? effect,
      isReplaceable: hinders === undefined,
      isUnfinished: formerKey(store.folder, name) !== undefined,
    };
  });
}

/** How many private keys of letters there are: one a wave and stratum, made with the letters, deleted at closing. */
export function countLetterKeys(store: Store): number {
  try {
    return readdirSync(join(store.folder, 'keys', 'invitations')).filter((name) => name.endsWith('.pem'))
      .length;
  } catch {
    return 0;
  }
}
