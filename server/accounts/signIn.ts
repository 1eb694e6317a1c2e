import {
  findAccountByEmail,
  listMemberships,
  listRecoveryCodes,
  spendRecoveryCode,
  spendStep,
} from '../../db/queries/accounts.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { createRateLimit } from '../http/rateLimit.ts';
import { demoDomain, normaliseEmail } from './email.ts';
import { recogniseBrowser } from './knownBrowser.ts';
import { noteFailedSignIn, noteRecoveryCode } from './noteAttempt.ts';
import { findStep } from './oneTimeCode.ts';
import { isPassword } from './passwords.ts';
import { findRecoveryCode } from './recoveryCodes.ts';
import { openStored } from './secrets.ts';
import { letIn, openSession, type Stage, stageAfterPassword, type Visit } from './sessions.ts';

/** Whole towns sign in through one address: nothing here looks at where an attempt comes from. */
export interface Attempts {
  /**
   * @param from a browser that is known for this account, or a session: what strangers spend is nothing to it
   * @throws Problem session.tooMany, whether or not there is such an account
   */
  count(subject: string, from?: string): void;
}

/**
 * Ten attempts at once, then one every two minutes: for an account, and once more for each browser that is known for it.
 * Strangers, whatever account they try, have sixty a minute together.
 */
export function countAttempts(clock: () => Date): Attempts {
  const now = () => clock().getTime();
  const each = createRateLimit({ perMinute: 0.5, burst: 10 }, now);
  const known = createRateLimit({ perMinute: 0.5, burst: 10 }, now);
  const all = createRateLimit({ perMinute: 60 }, now);
  return {
    count(subject, from) {
      // All first: whoever tries many addresses fills no memory.
      const wait = from ? known.take(`${from} ${subject}`) : all.take('all') || each.take(subject);
      if (wait > 0) throw new Problem('session.tooMany', {}, wait);
    },
  };
}

/** Whoever is in and proves it once more is no stranger. */
const signedIn = 'signed in';

export interface Opened {
  /** For the cookie. */
  token: string;
  stage: Stage;
  /** Whose it is. */
  account: string;
}

/**
 * First step: e-mail address and password. Unknown addresses, locked accounts and those whose link was never used get the
 * same answer after the same time.
 *
 * @param shown the cookie of browsers that are known
 * @throws Problem session.refused, session.tooMany
 */
export async function signIn(
  deps: Deps,
  attempts: Attempts,
  typed: { email: string; password: string },
  { earlier, shown }: { earlier?: Visit | undefined; shown?: string | undefined } = {},
): Promise<Opened> {
  const email = normaliseEmail(typed.email);
  const row = await findAccountByEmail(deps.store, email);
  attempts.count(`password ${email}`, recogniseBrowser(deps.store.keys, shown, row));
  const isRight = await isPassword(row?.password, typed.password);
  if (!row || !isRight || row.isLocked || isClosedDemo(email, deps)) {
    await noteFailedSignIn(deps, row, 'password');
    throw new Problem('session.refused');
  }
  const stage = stageAfterPassword(row, await listMemberships(deps.store, row.id), deps);
  const open = stage === 'full' ? letIn(deps, row.id, 'password', earlier?.session) : undefined;
  const token = await (open ?? openSession(deps, row.id, stage, earlier?.session));
  return { token, stage, account: row.id };
}

/**
 * Second step: a code of the app, or one of the recovery codes; each is good once.
 *
 * @throws Problem session.codeRefused, session.tooMany
 */
export async function passSecondFactor(
  deps: Deps,
  attempts: Attempts,
  { session, row }: Visit,
  typed: string,
  shown?: string,
): Promise<Opened> {
  attempts.count(`code ${row.id}`, recogniseBrowser(deps.store.keys, shown, row));
  const spent = await spendCode(deps, row, typed);
  if (!spent) {
    await noteFailedSignIn(deps, row, 'code');
    throw new Problem('session.codeRefused');
  }
  if (spent === 'recovery') await noteRecoveryCode(deps, row.id);
  return { token: await letIn(deps, row.id, spent, session), stage: 'full', account: row.id };
}

/** @throws Problem session.codeRefused, session.tooMany */
export async function proveByCode(
  deps: Deps,
  attempts: Attempts,
  row: Visit['row'],
  typed: string,
): Promise<void> {
  attempts.count(`code ${row.id}`, signedIn);
  if (!(await spendCode(deps, row, typed))) throw new Problem('session.codeRefused');
}

/** @throws Problem session.passwordRefused, session.tooMany */
export async function proveByPassword(attempts: Attempts, row: Visit['row'], typed: string): Promise<void> {
  attempts.count(`password ${row.email}`, signedIn);
  if (!(await isPassword(row.password, typed))) throw new Problem('session.passwordRefused');
}

/** Takes a code of the app or a recovery code out of use. @returns undefined when it is neither */
async function spendCode(
  deps: Deps,
  row: Visit['row'],
  typed: string,
): Promise<'app' | 'recovery' | undefined> {
  const { store, clock } = deps;
  if (!row.secondFactor) return undefined;
  const factor = openStored(store.keys, row.id, row.secondFactor);
  const step = findStep(factor, typed, clock().getTime());
  if (step !== undefined) return (await spendStep(store, row.id, step)) ? 'app' : undefined;
  const found = await findRecoveryCode(store.keys, row.id, await listRecoveryCodes(store, row.id), typed);
  return found && (await spendRecoveryCode(store, row.id, found)) ? 'recovery' : undefined;
}

/** The demo's accounts sign in where the demo serves. */
const isClosedDemo = (email: string, { isDemo }: Deps): boolean => email.endsWith(demoDomain) && !isDemo;
