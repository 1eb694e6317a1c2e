import { listMunicipalities } from '../../../db/queries/municipalities.ts';
import type { Store } from '../../../db/store.ts';
import { Problem } from '../../http/problem.ts';
import type { Account } from '../account.ts';
import { findPasswordFault } from './findPasswordFault.ts';

/** @throws Problem password.invalid, which names the fault, when others would guess it */
export async function requireGoodPassword(
  store: Store,
  { email, name, roles }: Pick<Account, 'email' | 'name' | 'roles'>,
  password: string,
): Promise<void> {
  const held = new Set(roles.map(({ municipality }) => municipality));
  const towns = (await listMunicipalities(store))
    .filter(({ key }) => held.has(key))
    .flatMap((town) => [town.key, town.name]);
  const fault = await findPasswordFault(password, { email, name, towns });
  if (fault) throw new Problem('password.invalid', { fault });
}
