import { type AccountRow, findAccount, listMemberships } from '../../db/queries/accounts.ts';
import { findLink, type LinkRow, spendLink, storeLink } from '../../db/queries/sessions.ts';
import type { Store } from '../../db/store.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { noticeRenewal } from '../mail/notices.ts';
import { requireGoodPassword } from './newPassword/requireGoodPassword.ts';
import { noteSignIn } from './ownSignIns.ts';
import { hashPassword } from './passwords.ts';
import { recordOwn } from './recordOwn.ts';
import { hashSecret, makeToken } from './secrets.ts';
import { openSession, stageAfterPassword } from './sessions.ts';
import type { Opened } from './signIn.ts';

/** Long enough to walk over or to call; a mailbox somebody reads later holds nothing. */
const linkLasts = 30 * 60_000;

export interface Link {
  /** Path on this server. The secret stands behind the "#", which browsers send to nobody. */
  path: string;
  /** Milliseconds. */
  expiresAt: number;
}

/** Makes a link that sets a password once, and a second factor where it says so. An older one ends. */
export async function issueLink(
  store: Store,
  account: string,
  { renewsSecondFactor, now }: { renewsSecondFactor: boolean; now: Date },
): Promise<Link> {
  const token = makeToken();
  const expiresAt = now.getTime() + linkLasts;
  const hash = hashSecret(store.keys.session, 'link', token);
  await storeLink(store, { account, hash, renewsSecondFactor, expiresAt });
  return { path: `/verwaltung/zugang#${token}`, expiresAt };
}

/** @throws Problem link.notFound */
export async function readLink(deps: Deps, token: string): Promise<{ link: LinkRow; row: AccountRow }> {
  const { store, clock } = deps;
  const link = await findLink(store, hashSecret(store.keys.session, 'link', token));
  const row = link && (await findAccount(store, link.account));
  if (!row || row.isLocked || link.expiresAt <= clock().getTime()) throw new Problem('link.notFound');
  return { link, row };
}

/**
 * Sets the password and goes on to the second factor.
 *
 * @throws Problem link.notFound, password.invalid
 */
export async function useLink(deps: Deps, token: string, password: string): Promise<Opened> {
  const { link, row } = await readLink(deps, token);
  const roles = await listMemberships(deps.store, row.id);
  await requireGoodPassword(deps.store, { ...row, roles }, password);
  if (!(await spendLink(deps.store, link, await hashPassword(password)))) throw new Problem('link.notFound');
  // Whoever sets their first password knows that they did.
  if (row.password !== null) noticeRenewal(deps, row, link.renewsSecondFactor ? 'both' : 'password');
  await recordOwn(deps, { ...row, roles }, 'account.password');
  const now = { ...row, secondFactor: link.renewsSecondFactor ? null : row.secondFactor };
  const stage = stageAfterPassword(now, roles, deps);
  if (stage === 'full') await noteSignIn(deps, row.id, 'link');
  return { token: await openSession(deps, row.id, stage), stage, account: row.id };
}
