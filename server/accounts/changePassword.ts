import { storePassword } from '../../db/queries/accounts.ts';
import type { Deps } from '../deps.ts';
import { noticeRenewal } from '../mail/notices.ts';
import { requireGoodPassword } from './newPassword/requireGoodPassword.ts';
import { hashPassword } from './passwords.ts';
import { recordOwn } from './recordOwn.ts';
import { openSession, type Visit } from './sessions.ts';
import { type Attempts, proveByPassword } from './signIn.ts';

/**
 * Sets another password and ends every session, this one included.
 *
 * @returns what belongs into the cookie of the one that takes its place
 * @throws Problem session.passwordRefused, session.tooMany, password.invalid
 */
export async function changePassword(
  deps: Deps,
  attempts: Attempts,
  { row, account }: Visit,
  { current, password }: { current: string; password: string },
): Promise<string> {
  await proveByPassword(attempts, row, current);
  await requireGoodPassword(deps.store, account, password);
  await storePassword(deps.store, row.id, await hashPassword(password));
  noticeRenewal(deps, row, 'password');
  await recordOwn(deps, account, 'account.password');
  return openSession(deps, row.id, 'full');
}
