import { deleteAccount as removeAccount } from '../../db/queries/accounts.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { dayIn } from '../waves/dayIn.ts';
import { recordAction } from './recordAction.ts';

/**
 * Deletes an account: sessions end, name and e-mail address go, what it did stays in the log of each of its towns under
 * an id that names nobody. The file is still to be rewritten.
 *
 * @param actor an account's id, or 'command line'
 * @throws Problem account.lastAdmin; nothing is changed then
 */
export async function deleteAccount(
  store: Store,
  { account: actor, now }: { account: string; now: Date },
  { id, roles }: { id: string; roles: readonly { municipality: string }[] },
): Promise<void> {
  if (!(await removeAccount(store, id, dayIn('Europe/Berlin', now)))) throw new Problem('account.lastAdmin');
  for (const municipality of new Set(roles.map((role) => role.municipality)))
    await recordAction(store, { municipality, account: actor, action: 'account.delete', subject: id }, now);
}
