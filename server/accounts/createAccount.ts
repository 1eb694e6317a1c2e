import { randomUUID } from 'node:crypto';
import {
  findAccountByEmail,
  createAccount as insertAccount,
  listMemberships,
  type Role,
} from '../../db/queries/accounts.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { dayIn } from '../waves/dayIn.ts';
import { type Actor, changeRoles } from './changeRoles.ts';
import { normaliseEmail } from './email.ts';
import { issueLink, type Link } from './links.ts';
import { recordAction } from './recordAction.ts';
import { requireConfirmed } from './separation.ts';

export interface NewAccount {
  email: string;
  name?: string | undefined;
  roles: readonly Role[];
  language?: 'de' | 'en' | undefined;
  /** Somebody confirmed that one person holds these roles. */
  isConfirmed: boolean;
}

/** Without a link: the person had an account already, in another town, and keeps the password. */
export type CreatedAccount = { id: string; email: string; link?: Link };

/**
 * Gives somebody roles in a town: with a new account and the link that opens it, or with the one they have elsewhere.
 *
 * @throws Problem account.invalid, account.taken, account.separation; nothing is stored then
 */
export async function createAccount(
  store: Store,
  actor: Actor,
  { email: typed, name, language, roles, isConfirmed }: NewAccount,
): Promise<CreatedAccount> {
  const { municipality, now } = actor;
  const email = normaliseEmail(typed);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Problem('account.invalid', { field: 'email' });
  if (roles.length === 0) throw new Problem('account.invalid', { field: 'roles' });
  requireConfirmed(roles, isConfirmed);
  const there = await findAccountByEmail(store, email);
  if (there) {
    const held = await listMemberships(store, there.id);
    if (held.some((role) => role.municipality === municipality)) throw new Problem('account.taken');
    await changeRoles(store, actor, there, { roles, isConfirmed });
    return { id: there.id, email };
  }
  const id = await addAccount(store, { email, name, language, roles: [] }, now);
  if (!id) throw new Problem('account.taken');
  await recordAction(
    store,
    { municipality, account: actor.account, action: 'account.create', subject: id },
    now,
  );
  await changeRoles(store, actor, { id }, { roles, isConfirmed });
  return { id, email, link: await issueLink(store, id, { renewsSecondFactor: false, now }) };
}

/** Stores an account as it stands. @returns its id; undefined when the address is taken */
export async function addAccount(
  store: Store,
  account: {
    email: string;
    name?: string | undefined;
    language?: 'de' | 'en' | undefined;
    roles: readonly { municipality: string; role: Role }[];
    /** argon2id; absent until the link was used. */
    password?: string;
  },
  now: Date,
): Promise<string | undefined> {
  const id = randomUUID();
  const email = normaliseEmail(account.email);
  const row = {
    id,
    email,
    name: account.name?.trim() || (email.split('@')[0] ?? email),
    password: account.password ?? null,
    secondFactor: null,
    lastStep: 0,
    browserRound: 0,
    isLocked: false,
    language: account.language ?? ('de' as const),
    createdOn: dayIn('Europe/Berlin', now),
  };
  return (await insertAccount(store, row, account.roles)) ? id : undefined;
}
