import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { findMember, listAccounts, listSeparationBreaks, roles } from '../../db/queries/accounts.ts';
import { listAudit } from '../../db/queries/auditLog.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { createLinkPost, type Posting } from '../mail/linkPost.ts';
import { accountEntry } from './accountEntry.ts';
import { auditAsCsv } from './auditAsCsv.ts';
import { changeRoles } from './changeRoles.ts';
import { createAccount } from './createAccount.ts';
import { type GuardedEnv, guard } from './guard.ts';
import { type AddedAccount, type HandedLink, handOver, ownerOf } from './handOver.ts';
import { lockAccount, type Member, makeLink, removeMember, revokeSessions } from './manageAccount.ts';
import { mayAdminister } from './predicates.ts';
import { type AuditReply, readAuditQuery } from './readAuditQuery.ts';
import { readBody } from './readBody.ts';

const wantedRoles = {
  roles: z.array(z.enum(roles)).max(roles.length),
  isConfirmed: z.boolean().default(false),
};
const newAccount = z.object({
  language: z.enum(['de', 'en']).default('de'),
  email: z.string().max(320),
  name: z.string().max(120).optional(),
  ...wantedRoles,
});
const roleChange = z.object(wantedRoles);
const lock = z.object({ isLocked: z.boolean() });
const linkWish = z.object({ renewsSecondFactor: z.boolean().default(false) });

/** Who works for a town, and what was done in its name. */
export const accountDeskRoutes = (deps: Deps) => {
  const { store, clock } = deps;
  const post = deps.mail && createLinkPost(deps.mail, clock);
  const admin = guard(deps, mayAdminister);
  const actorOf = (c: Context<GuardedEnv>) => ({
    municipality: c.req.param('municipality') ?? '',
    account: c.var.account.id,
    now: clock(),
  });
  /** An id of another town is as unknown as none at all. */
  const memberOf = async (c: Context<GuardedEnv>): Promise<Member> => {
    const member = await findMember(store, c.req.param('municipality') ?? '', c.req.param('id') ?? '');
    if (!member) throw new Problem('session.forbidden');
    return member;
  };
  return new Hono<GuardedEnv>()
    .use('/municipalities/:municipality/accounts/*', bodyLimit({ maxSize: 8_192 }))
    .get('/municipalities/:municipality/accounts', admin, async function sendAccounts(c) {
      const municipality = c.req.param('municipality');
      const breaks = await listSeparationBreaks(store, municipality);
      const rows = await listAccounts(store, municipality);
      return c.json(rows.map((row) => accountEntry(row, municipality, breaks)));
    })
    .post('/municipalities/:municipality/accounts', admin, async function addAccount(c) {
      const wanted = await readBody(c, newAccount);
      const created = await createAccount(store, actorOf(c), wanted);
      const { link, ...known } = created;
      const handed = link && (await handOver(deps, post, actorOf(c), known.id, link, true));
      return c.json<AddedAccount>({ ...known, ...handed }, 201);
    })
    .put('/municipalities/:municipality/accounts/:id/roles', admin, async function setRoles(c) {
      const member = await memberOf(c);
      await changeRoles(store, actorOf(c), member, await readBody(c, roleChange));
      return c.body(null, 204);
    })
    .put('/municipalities/:municipality/accounts/:id/lock', admin, async function setLock(c) {
      const member = await memberOf(c);
      await lockAccount(store, actorOf(c), member, (await readBody(c, lock)).isLocked);
      return c.body(null, 204);
    })
    .delete('/municipalities/:municipality/accounts/:id/sessions', admin, async function revoke(c) {
      await revokeSessions(store, actorOf(c), await memberOf(c));
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/accounts/:id/link', admin, async function sendLink(c) {
      const member = await memberOf(c);
      const { renewsSecondFactor } = await readBody(c, linkWish);
      const link = await makeLink(store, actorOf(c), member, renewsSecondFactor);
      const isNew = member.password === null;
      return c.json<HandedLink>(await handOver(deps, post, actorOf(c), member.id, link, isNew), 201);
    })
    .delete('/municipalities/:municipality/accounts/:id', admin, async function deleteMember(c) {
      await removeMember(store, actorOf(c), await memberOf(c));
      return c.body(null, 204);
    })
    .get('/municipalities/:municipality/mails/:ticket', admin, async function sendPosting(c) {
      const posting = post?.find(c.req.param('ticket'), ownerOf(actorOf(c)));
      if (!posting) throw new Problem('request.notFound');
      return c.json<Posting>(posting);
    })
    .get('/municipalities/:municipality/audit', admin, async function sendAudit(c) {
      const { filter, page } = readAuditQuery(c);
      const listed = await listAudit(store, c.req.param('municipality'), filter, page);
      const reply: AuditReply = { ...listed, pageSize: page.limit };
      return c.json(reply);
    })
    .get('/municipalities/:municipality/audit.csv', admin, async function sendAuditFile(c) {
      const municipality = c.req.param('municipality');
      const { entries } = await listAudit(store, municipality, readAuditQuery(c).filter);
      return c.body(auditAsCsv(entries), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${municipality}-audit.csv"`,
      });
    });
};
