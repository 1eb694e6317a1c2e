import { listMemberships } from '../../db/queries/accounts.ts';
import { countFailedSignIn, type FailedStep } from '../../db/queries/failedSignIns.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../waves/dayIn.ts';
import type { Account, Membership } from './account.ts';
import { describePredicate, type Predicate } from './predicates.ts';
import { nobodySignedIn, recordDaily } from './recordAction.ts';

/**
 * A failed attempt at signing in: counted for whoever it was about, who hears of it after signing in, and once a day in
 * the log of their towns. Addresses nobody has are counted together.
 */
export async function noteFailedSignIn(
  { store, clock }: Deps,
  account: { id: string } | undefined,
  step: FailedStep,
): Promise<void> {
  const action = step === 'password' ? 'signIn.password' : 'signIn.code';
  const roles = await listMemberships(store, account?.id ?? '');
  // Side by side they reach the disk as one: an address that is known waits no longer.
  await Promise.all([
    countFailedSignIn(store, account?.id, step, dayIn('Europe/Berlin', clock())),
    recordInTowns({ store, clock }, roles, {
      account: nobodySignedIn,
      action,
      subject: account?.id ?? '',
    }),
  ]);
}

/** Somebody got in with a recovery code in place of the phone. */
export const noteRecoveryCode = async (deps: Deps, account: string): Promise<void> =>
  recordInTowns(deps, await listMemberships(deps.store, account), {
    account,
    action: 'signIn.recoveryCode',
    subject: account,
  });

/** Somebody who is signed in asked for what their role does not allow: once a day in the log of their own towns. */
export const noteRefusedAccess = (deps: Deps, { id, roles }: Account, predicate: Predicate): Promise<void> =>
  recordInTowns(deps, roles, {
    account: id,
    action: 'access.refused',
    subject: describePredicate(predicate),
  });

async function recordInTowns(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  roles: readonly Membership[],
  entry: { account: string; action: string; subject: string },
): Promise<void> {
  const towns = [...new Set(roles.map((role) => role.municipality))];
  await Promise.all(towns.map((municipality) => recordDaily(store, { municipality, ...entry }, clock())));
}
