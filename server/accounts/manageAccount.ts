import { type AccountRow, type Membership, setLocked } from '../../db/queries/accounts.ts';
import { endSessions } from '../../db/queries/sessions.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import type { Actor } from './changeRoles.ts';
import { deleteAccount } from './deleteAccount.ts';
import { issueLink, type Link } from './links.ts';
import { recordAction } from './recordAction.ts';

export type Member = AccountRow & { roles: readonly Membership[] };

/**
 * Who may sign in is one question for all towns of an account: an admin answers it where the account works for no
 * other town. Otherwise one town's admin could let themselves into another with a new password.
 *
 * @throws Problem account.elsewhere
 */
function requireOnlyHere({ municipality }: Actor, { roles }: Member): void {
  if (roles.some((role) => role.municipality !== municipality)) throw new Problem('account.elsewhere');
}

/** @throws Problem account.elsewhere, account.lastAdmin */
export async function lockAccount(
  store: Store,
  actor: Actor,
  member: Member,
  isLocked: boolean,
): Promise<void> {
  requireOnlyHere(actor, member);
  if (!(await setLocked(store, member.id, isLocked))) throw new Problem('account.lastAdmin');
  await record(store, actor, member, isLocked ? 'account.lock' : 'account.unlock');
}

/** Deletes somebody's account. @throws Problem account.elsewhere, account.lastAdmin */
export async function removeMember(store: Store, actor: Actor, member: Member): Promise<void> {
  requireOnlyHere(actor, member);
  await deleteAccount(store, actor, member);
}

/** Ends every session of somebody. @throws Problem account.elsewhere */
export async function revokeSessions(store: Store, actor: Actor, member: Member): Promise<void> {
  requireOnlyHere(actor, member);
  await endSessions(store, member.id);
  await record(store, actor, member, 'account.revoke');
}

/** A link for whoever forgot the password, or lost the phone. @throws Problem account.elsewhere */
export async function makeLink(
  store: Store,
  actor: Actor,
  member: Member,
  renewsSecondFactor: boolean,
): Promise<Link> {
  requireOnlyHere(actor, member);
  const link = await issueLink(store, member.id, { renewsSecondFactor, now: actor.now });
  await record(store, actor, member, 'account.link', renewsSecondFactor ? 'second factor, too' : undefined);
  return link;
}

const record = (
  store: Store,
  { municipality, account, now }: Actor,
  { id }: Member,
  action: string,
  detail?: string,
): Promise<void> =>
  recordAction(store, { municipality, account, action, subject: id, ...(detail && { detail }) }, now);
