import type { Store } from '../../../db/store.ts';
import { addAccount } from '../../accounts/createAccount.ts';
import { hashPassword } from '../../accounts/passwords.ts';
import { demoLogins, demoPassword } from './logins.ts';

/** One account for each role. */
export async function makeAccounts(store: Store, municipality: string, now: Date): Promise<void> {
  const password = await hashPassword(demoPassword);
  for (const { email, role, name } of demoLogins)
    await addAccount(store, { email, name, password, roles: [{ municipality, role }] }, now);
}
