import { type Role, storeRoles } from '../../db/queries/accounts.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { dayIn } from '../waves/dayIn.ts';
import type { Account } from './account.ts';
import { recordAction } from './recordAction.ts';
import { requireConfirmed } from './separation.ts';

/** Who changes something, where and when. `account`: an id, or 'command line'. */
export interface Actor {
  municipality: string;
  account: string;
  now: Date;
}

/**
 * Puts these roles in place of those an account has in the town; none takes the town from it.
 *
 * @throws Problem account.separation unless confirmed, account.lastAdmin; nothing is stored then
 */
export async function changeRoles(
  store: Store,
  { municipality, account, now }: Actor,
  whose: Pick<Account, 'id'>,
  { roles, isConfirmed }: { roles: readonly Role[]; isConfirmed: boolean },
): Promise<void> {
  const wanted = [...new Set(roles)];
  const broken = requireConfirmed(wanted, isConfirmed);
  const isStored = await storeRoles(store, {
    municipality,
    account: whose.id,
    roles: wanted,
    separationBreak: broken ? { roles: broken, confirmedBy: account } : undefined,
    today: dayIn('Europe/Berlin', now),
  });
  if (!isStored) throw new Problem('account.lastAdmin');
  const detail = wanted.sort().join(' ') || 'none';
  await recordAction(
    store,
    { municipality, account, action: 'account.roles', subject: whose.id, detail },
    now,
  );
  if (broken)
    await recordAction(
      store,
      { municipality, account, action: 'account.separation', subject: whose.id, detail: broken },
      now,
    );
}
