import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { endSessions } from '../../db/queries/sessions.ts';
import type { Deps } from '../deps.ts';
import { rolesIn } from './account.ts';
import { confirmFactor, offerFactor, proveAgain } from './enrol.ts';
import { type GuardedEnv, guardOrigin, guardStage } from './guard.ts';
import { keepOpened, readKnownBrowser } from './knownBrowserCookie.ts';
import { readLink, useLink } from './links.ts';
import { ownRoutes } from './ownRoutes.ts';
import { listMet } from './predicates.ts';
import { readBody } from './readBody.ts';
import { clearSessionCookie, readSessionCookie } from './sessionCookie.ts';
import type { SessionReply } from './sessionReply.ts';
import { findVisit, type Stage } from './sessions.ts';
import { countAttempts, passSecondFactor, signIn } from './signIn.ts';

const credentials = z.object({ email: z.string().max(320), password: z.string().max(1_000) });
const code = z.object({ code: z.string().max(40) });
const proved = z.object({ proof: z.string().max(1_000).default('') });
const linkToken = z.object({ token: z.string().max(100) });
const linkPassword = linkToken.extend({ password: z.string().max(1_000) });
const whatever: Stage[] = ['code', 'enrol', 'full'];

/** Signing in, in steps, and out; the link that comes before; one's own account. */
export const sessionRoutes = (deps: Deps) => {
  const attempts = countAttempts(deps.clock);
  return new Hono<GuardedEnv>()
    .use('/session/*', bodyLimit({ maxSize: 8_192 }))
    .get('/session', guardStage(deps, ...whatever), async function sendSession(c) {
      const { account, row, stage, session } = c.var.visit;
      const { id, email, name } = account;
      const towns = (await listMunicipalities(deps.store)).map((town) => ({
        key: town.key,
        name: town.name,
        roles: [...rolesIn(account, town.key)],
        may: listMet(account, town.key),
      }));
      const { failedPasswords: passwords, failedCodes: codes, failedLastOn: lastOn } = session;
      const failedBefore = lastOn ? { passwords, codes, lastOn } : undefined;
      const reply: SessionReply = {
        stage,
        account: { id, email, name, hasSecondFactor: row.secondFactor !== null, language: row.language },
        ...(failedBefore && { failedBefore }),
        towns: stage === 'full' ? towns.filter((town) => town.roles.length > 0) : [],
      };
      return c.json(reply);
    })
    .post('/session', guardOrigin, async function openSession(c) {
      const typed = await readBody(c, credentials);
      const earlier = await findVisit(deps, readSessionCookie(c));
      const opened = await signIn(deps, attempts, typed, { earlier, shown: readKnownBrowser(c) });
      await keepOpened(c, deps, opened);
      return c.json({ stage: opened.stage });
    })
    .delete('/session', guardStage(deps, ...whatever), async function endSession(c) {
      await endSessions(deps.store, c.var.account.id, c.var.visit.session.id);
      clearSessionCookie(c);
      return c.body(null, 204);
    })
    .post('/session/code', guardStage(deps, 'code'), async function takeCode(c) {
      const typed = await readBody(c, code);
      const opened = await passSecondFactor(deps, attempts, c.var.visit, typed.code, readKnownBrowser(c));
      await keepOpened(c, deps, opened);
      return c.json({ stage: opened.stage });
    })
    .post('/session/factor', guardStage(deps, 'enrol', 'full'), async function sendFactor(c) {
      const { proof } = await readBody(c, proved);
      await proveAgain(deps, attempts, c.var.visit, proof);
      return c.json(await offerFactor(deps, c.var.visit));
    })
    .put('/session/factor', guardStage(deps, 'enrol', 'full'), async function takeFactor(c) {
      const typed = await readBody(c, code);
      const { token, recoveryCodes } = await confirmFactor(deps, c.var.visit, typed.code);
      await keepOpened(c, deps, { token, stage: 'full', account: c.var.account.id });
      return c.json({ recoveryCodes });
    })
    .post('/session/link', guardOrigin, async function sendLinkOwner(c) {
      const { link, row } = await readLink(deps, (await readBody(c, linkToken)).token);
      return c.json({ email: row.email, renewsSecondFactor: link.renewsSecondFactor });
    })
    .put('/session/link', guardOrigin, async function takeLink(c) {
      const { token: secret, password } = await readBody(c, linkPassword);
      const opened = await useLink(deps, secret, password);
      await keepOpened(c, deps, opened);
      return c.json({ stage: opened.stage });
    })
    .route('/', ownRoutes(deps, attempts));
};
