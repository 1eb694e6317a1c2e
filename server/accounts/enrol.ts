import { storeSecondFactor } from '../../db/queries/accounts.ts';
import { storePendingFactor } from '../../db/queries/sessions.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { noticeRenewal } from '../mail/notices.ts';
import { factorAddress, findStep, makeFactor, writeFactor } from './oneTimeCode.ts';
import { recordOwn } from './recordOwn.ts';
import { makeRecoveryCodes } from './recoveryCodes.ts';
import { encrypt, openStored } from './secrets.ts';
import { letIn, openSession, type Visit } from './sessions.ts';
import { type Attempts, proveByCode, proveByPassword } from './signIn.ts';

/** What an authenticator app needs: as an address for the QR code, and for typing. */
export interface OfferedFactor {
  address: string;
  secret: string;
}

/**
 * Whoever has a second factor already proves it first, whoever has none the password: a desk left open for a minute
 * should not be enough to take an account over. Somebody who just signed in for the first time has proved it.
 *
 * @throws Problem session.codeRefused, session.passwordRefused, session.tooMany
 */
export async function proveAgain(
  deps: Deps,
  attempts: Attempts,
  { row, stage }: Visit,
  proof: string,
): Promise<void> {
  if (stage === 'enrol') return;
  if (row.secondFactor) await proveByCode(deps, attempts, row, proof);
  else await proveByPassword(attempts, row, proof);
}

/** Makes a second factor that counts once a code of it was typed. It waits with the session, encrypted. */
export async function offerFactor({ store }: Deps, { session, row }: Visit): Promise<OfferedFactor> {
  const factor = makeFactor();
  await storePendingFactor(store, session, encrypt(store.keys.secondFactor, row.id, factor));
  return { address: factorAddress(factor, row.email), secret: writeFactor(factor) };
}

/**
 * Takes the offered factor into use.
 *
 * @returns the recovery codes, shown once, and what belongs into the cookie from now on
 * @throws Problem session.codeRefused
 */
export async function confirmFactor(
  deps: Deps,
  { session, row, account, stage }: Visit,
  typed: string,
): Promise<{ recoveryCodes: string[]; token: string }> {
  const { store, clock } = deps;
  if (!session.pendingFactor) throw new Problem('session.codeRefused');
  const factor = openStored(store.keys, row.id, session.pendingFactor);
  const step = findStep(factor, typed, clock().getTime());
  if (step === undefined) throw new Problem('session.codeRefused');
  const made = await makeRecoveryCodes(store.keys, row.id);
  const secret = encrypt(store.keys.secondFactor, row.id, factor);
  await storeSecondFactor(store, row.id, { secret, step, recoveryHashes: made.hashes });
  if (row.secondFactor) noticeRenewal(deps, row, 'secondFactor');
  await recordOwn(deps, account, 'account.secondFactor');
  // Whoever sets it up on the first visit gets in with this.
  const open =
    stage === 'enrol' ? letIn(deps, row.id, 'app', session) : openSession(deps, row.id, 'full', session);
  return { recoveryCodes: made.codes, token: await open };
}
