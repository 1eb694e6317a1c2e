import type { Role } from '../../../db/queries/accounts.ts';
import type { Store } from '../../../db/store.ts';
import { addAccount } from '../../accounts/createAccount.ts';
import { hashPassword } from '../../accounts/passwords.ts';
import { demoDomain } from '../../accounts/signIn.ts';

/** Everybody may know it: addresses of this domain sign in where the demo serves, and nowhere else. */
export const demoPassword = 'umfeld demo meissen';

const login = (role: Role, name: string, says: string) => ({
  email: `${role}${demoDomain}`,
  role,
  name,
  says,
});

export const demoLogins = [
  login('admin', 'Anja Adler', 'accounts, the town, the audit log'),
  login('fieldwork', 'Falk Fischer', 'codes, letters, returns'),
  login('entry', 'Elif Engel', 'types paper forms'),
  login('analyst', 'Arno Ahrens', 'questionnaires, margins, releases'),
  login('council', 'Rita Richter', 'releases for the council'),
];

/** One account for each role. */
export async function makeAccounts(store: Store, municipality: string, now: Date): Promise<void> {
  const password = await hashPassword(demoPassword);
  for (const { email, role, name } of demoLogins)
    await addAccount(store, { email, name, password, roles: [{ municipality, role }] }, now);
}
