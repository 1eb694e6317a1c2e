import type { Deps } from '../deps.ts';
import type { Account } from './account.ts';
import { recordAction } from './recordAction.ts';

/** What somebody did to their own account concerns every town they work for. */
export async function recordOwn(
  { store, clock }: Deps,
  { id, roles }: Pick<Account, 'id' | 'roles'>,
  action: string,
): Promise<void> {
  const towns = new Set(roles.map(({ municipality }) => municipality));
  for (const municipality of towns)
    await recordAction(store, { municipality, account: id, action, subject: id }, clock());
}
