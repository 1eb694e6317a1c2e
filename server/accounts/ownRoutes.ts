import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { listRecoveryCodes, storeLanguage, storeRecoveryCodes } from '../../db/queries/accounts.ts';
import { endSessions, listSessions } from '../../db/queries/sessions.ts';
import type { SignInCount } from '../../db/queries/signIns.ts';
import type { Deps } from '../deps.ts';
import { changePassword } from './changePassword.ts';
import { proveAgain } from './enrol.ts';
import { type GuardedEnv, guardStage } from './guard.ts';
import { clearKnownBrowser, keepOpened } from './knownBrowserCookie.ts';
import { ownSignIns } from './ownSignIns.ts';
import { readBody } from './readBody.ts';
import { recordOwn } from './recordOwn.ts';
import { isOldRecoveryCode, makeRecoveryCodes } from './recoveryCodes.ts';
import { clearSessionCookie } from './sessionCookie.ts';
import { hasExpired } from './sessions.ts';
import { type Attempts, proveByCode } from './signIn.ts';

/** What somebody sees of their own account. Of a session there is when, never from where. */
export interface OwnAccount {
  recoveryCodesLeft: number;
  /** Some are kept as an earlier version of the program kept them. */
  hasOldRecoveryCodes: boolean;
  sessions: { id: string; startedAt: number; seenAt: number; isCurrent: boolean }[];
  /** How often this account was let in, by day and by what proved it: for its owner alone. */
  signIns: SignInCount[];
}

const passwords = z.object({ current: z.string().max(1_000), password: z.string().max(1_000) });
const language = z.object({ language: z.enum(['de', 'en']) });
const code = z.object({ code: z.string().max(40) });
const proved = z.object({ proof: z.string().max(1_000) });

/** One's own account. */
export const ownRoutes = (deps: Deps, attempts: Attempts) => {
  const { store, clock } = deps;
  const self = guardStage(deps, 'full');
  /** Ending sessions takes a proof: who sits down at an open desk should not shut its owner out elsewhere. */
  const prove = async (c: Context<GuardedEnv>): Promise<void> =>
    proveAgain(deps, attempts, c.var.visit, (await readBody(c, proved)).proof);
  return new Hono<GuardedEnv>()
    .use('/session/*', bodyLimit({ maxSize: 8_192 }))
    .get('/session/own', self, async function sendOwn(c) {
      const { id } = c.var.account;
      const now = clock().getTime();
      const sessions = await listSessions(store, id);
      const codes = await listRecoveryCodes(store, id);
      const own: OwnAccount = {
        recoveryCodesLeft: codes.length,
        hasOldRecoveryCodes: codes.some(isOldRecoveryCode),
        sessions: sessions
          .filter((session) => session.stage === 'full' && !hasExpired(session, now))
          .map(({ id, startedAt, seenAt }) => ({
            id,
            startedAt,
            seenAt,
            isCurrent: id === c.var.visit.session.id,
          })),
        signIns: await ownSignIns(deps, id),
      };
      return c.json(own);
    })
    .delete('/session/own/sessions', self, async function signOutEverywhere(c) {
      await prove(c);
      await endSessions(store, c.var.account.id);
      clearSessionCookie(c);
      clearKnownBrowser(c);
      return c.body(null, 204);
    })
    .delete('/session/own/sessions/:id', self, async function endOne(c) {
      await prove(c);
      await endSessions(store, c.var.account.id, c.req.param('id'));
      return c.body(null, 204);
    })
    .put('/session/own/password', self, async function setPassword(c) {
      const token = await changePassword(deps, attempts, c.var.visit, await readBody(c, passwords));
      await keepOpened(c, deps, { token, stage: 'full', account: c.var.account.id });
      return c.body(null, 204);
    })
    .put('/session/own/language', self, async function setLanguage(c) {
      await storeLanguage(store, c.var.account.id, (await readBody(c, language)).language);
      return c.body(null, 204);
    })
    .put('/session/own/recovery-codes', self, async function renewCodes(c) {
      const { row, account } = c.var.visit;
      await proveByCode(deps, attempts, row, (await readBody(c, code)).code);
      const { codes, hashes } = await makeRecoveryCodes(store.keys, row.id);
      await storeRecoveryCodes(store, row.id, hashes);
      await recordOwn(deps, account, 'account.recoveryCodes');
      return c.json({ recoveryCodes: codes });
    });
};
