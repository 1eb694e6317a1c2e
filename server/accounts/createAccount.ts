import { randomUUID } from 'node:crypto';
import { createAccount as insertAccount, type Role } from '../../db/queries/accounts.ts';
import type { Store } from '../../db/store.ts';
import { dayIn } from '../waves/dayIn.ts';
import { normaliseEmail } from './signIn.ts';

export interface NewAccount {
  email: string;
  name?: string;
  roles: readonly { municipality: string; role: Role }[];
  /** argon2id; absent until the link was used. */
  password?: string;
}

/** @returns its id; undefined when the address is taken */
export async function addAccount(store: Store, account: NewAccount, now: Date): Promise<string | undefined> {
  const id = randomUUID();
  const email = normaliseEmail(account.email);
  const row = {
    id,
    email,
    name: account.name?.trim() || (email.split('@')[0] ?? email),
    password: account.password ?? null,
    secondFactor: null,
    lastStep: 0,
    isLocked: false,
    createdOn: dayIn('Europe/Berlin', now),
  };
  return (await insertAccount(store, row, account.roles)) ? id : undefined;
}
