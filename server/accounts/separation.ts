import type { Role } from '../../db/queries/accounts.ts';
import { Problem } from '../http/problem.ts';

/**
 * Roles the law wants apart: who holds addresses sees no answers, who types forms sees no results, who gives out
 * roles does not give them to themselves. So it is any two of them in one hand, the council's aside for whoever reads
 * or builds releases anyway.
 *
 * @returns the names of the roles that are joined, apart by a blank; undefined when nothing is
 */
export function findSeparationBreak(roles: readonly Role[]): string | undefined {
  const apart = [...new Set(roles)].sort();
  const sees = apart.some((role) => role === 'fieldwork' || role === 'entry');
  const joined = sees ? apart : apart.filter((role) => role !== 'council');
  return joined.length > 1 ? joined.join(' ') : undefined;
}

/** @throws Problem account.separation, which names the roles, unless somebody confirmed that one person holds them */
export function requireConfirmed(roles: readonly Role[], isConfirmed: boolean): string | undefined {
  const broken = findSeparationBreak(roles);
  if (broken && !isConfirmed) throw new Problem('account.separation', { roles: broken.split(' ') });
  return broken;
}
