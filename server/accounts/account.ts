import type { Membership, Role } from '../../db/queries/accounts.ts';

export type { Membership, Role };

/** Who is asking. `roles`: what this account may do, and in which town. */
export interface Account {
  id: string;
  email: string;
  name: string;
  roles: readonly Membership[];
}

/** The roles of an account in one town. */
export const rolesIn = (account: Account, municipality: string): readonly Role[] =>
  account.roles.filter((membership) => membership.municipality === municipality).map(({ role }) => role);
