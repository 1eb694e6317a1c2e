import type { Role, SeparationBreak } from '../../db/queries/accounts.ts';
import type { Member } from './manageAccount.ts';

/** A line of the admin's list. */
export interface AccountEntry {
  id: string;
  email: string;
  name: string;
  /** In this town. */
  roles: Role[];
  isLocked: boolean;
  /** False until the person used their link. */
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** It works for other towns, too: who may sign in is not this town's to decide alone. */
  isElsewhere: boolean;
  /** Since when the person holds roles that are meant to be apart, YYYY-MM-DD. */
  separationBrokenSince?: string;
}

export function accountEntry(
  { id, email, name, isLocked, password, secondFactor, roles }: Member,
  municipality: string,
  breaks: readonly SeparationBreak[],
): AccountEntry {
  const standing = breaks.find(({ account, until }) => account === id && until === null);
  return {
    id,
    email,
    name,
    roles: roles.filter((role) => role.municipality === municipality).map(({ role }) => role),
    isLocked,
    hasPassword: password !== null,
    hasSecondFactor: secondFactor !== null,
    isElsewhere: roles.some((role) => role.municipality !== municipality),
    ...(standing && { separationBrokenSince: standing.since }),
  };
}
