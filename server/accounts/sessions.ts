import { randomUUID } from 'node:crypto';
import { type AccountRow, findAccount, listMemberships } from '../../db/queries/accounts.ts';
import { type FailedBefore, takeFailedSignIns } from '../../db/queries/failedSignIns.ts';
import {
  dropExpired,
  findSession,
  type SessionRow,
  startSession,
  touchSession,
} from '../../db/queries/sessions.ts';
import type { Proof } from '../../db/queries/signIns.ts';
import type { Deps } from '../deps.ts';
import type { Account, Membership } from './account.ts';
import { noteSignIn } from './ownSignIns.ts';
import { hashSecret, makeToken } from './secrets.ts';

/** A working day. */
const longestSession = 8 * 60 * 60_000;
/** A desk somebody walked away from. */
const longestIdle = 30 * 60_000;
/** Written down so often at most: a write for every request would keep the disk busy. */
const touchEvery = 60_000;

/** How far somebody got: the second factor is asked for, has to be set up, or everything is open. */
export type Stage = SessionRow['stage'];

export interface Visit {
  session: SessionRow;
  stage: Stage;
  row: AccountRow;
  account: Account;
}

/** Councillors read releases and change nothing; everybody else needs a second factor. */
const needsSecondFactor = (roles: readonly Membership[], { isDemo }: Pick<Deps, 'isDemo'>): boolean =>
  !isDemo && !(roles.length > 0 && roles.every(({ role }) => role === 'council'));

/** Where signing in stands once a password was right. */
export function stageAfterPassword(row: AccountRow, roles: readonly Membership[], deps: Deps): Stage {
  if (row.secondFactor) return 'code';
  return needsSecondFactor(roles, deps) ? 'enrol' : 'full';
}

/**
 * Starts a session. At each step of signing in the one before ends: an id somebody planted opens nothing.
 *
 * @returns what belongs into the cookie
 */
export async function openSession(
  { store, clock }: Deps,
  account: string,
  stage: Stage,
  replaces?: SessionRow,
  failedBefore: FailedBefore = { passwords: 0, codes: 0, lastOn: null },
): Promise<string> {
  const now = clock().getTime();
  const token = makeToken();
  await dropExpired(store, { started: now - longestSession, seen: now - longestIdle, now });
  const hash = hashSecret(store.keys.session, 'session', token);
  const times = { startedAt: now, seenAt: now };
  const { passwords: failedPasswords, codes: failedCodes, lastOn: failedLastOn } = failedBefore;
  const failed = { failedPasswords, failedCodes, failedLastOn };
  await startSession(
    store,
    { account, id: randomUUID(), hash, stage, pendingFactor: null, ...times, ...failed },
    replaces,
  );
  return token;
}

/**
 * Lets somebody in who proved all there is to prove, and counts it for them: the session says what failed before.
 *
 * @returns for the cookie
 */
export async function letIn(
  deps: Deps,
  account: string,
  proof: Proof,
  replaces?: SessionRow,
): Promise<string> {
  await noteSignIn(deps, account, proof);
  return openSession(deps, account, 'full', replaces, await takeFailedSignIns(deps.store, account));
}

/** Who is behind a cookie; undefined when it is nobody, or nobody any more. */
export async function findVisit(deps: Deps, token: string | undefined): Promise<Visit | undefined> {
  if (!token) return undefined;
  const { store, clock } = deps;
  const session = await findSession(store, hashSecret(store.keys.session, 'session', token));
  const now = clock().getTime();
  if (!session || hasExpired(session, now)) return undefined;
  const row = await findAccount(store, session.account);
  if (!row) return undefined;
  if (now - session.seenAt >= touchEvery) await touchSession(store, session, now);
  const roles = await listMemberships(store, row.id);
  const { id, email, name } = row;
  return { session, row, stage: stageNow(session, row, roles, deps), account: { id, email, name, roles } };
}

export const hasExpired = ({ startedAt, seenAt }: SessionRow, now: number): boolean =>
  now - startedAt >= longestSession || now - seenAt >= longestIdle;

/** A councillor who is given a desk needs a second factor from that moment on. */
function stageNow(session: SessionRow, row: AccountRow, roles: readonly Membership[], deps: Deps): Stage {
  const isOpen = session.stage === 'full';
  return isOpen && !row.secondFactor && needsSecondFactor(roles, deps) ? 'enrol' : session.stage;
}
