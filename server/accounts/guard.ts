import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { reachedAt } from '../http/site.ts';
import type { Account } from './account.ts';
import { noteRefusedAccess } from './noteAttempt.ts';
import { describePredicate, type Predicate } from './predicates.ts';
import { readSessionCookie } from './sessionCookie.ts';
import { findVisit, type Stage, type Visit } from './sessions.ts';

export interface GuardedEnv {
  Variables: { account: Account; visit: Visit };
}

const stageWords: Record<Stage, string> = {
  code: 'code still to come',
  enrol: 'second factor still to be set up',
  full: 'fully',
};

/** Which handlers ask who somebody is, and what they ask: for the list of routes. */
const guards = new WeakMap<object, string>();

/** The name of what a handler asks; undefined when it is no guard. */
export const guardedBy = (handler: object): string | undefined => guards.get(handler);

/**
 * Lets in whoever is signed in and meets the predicate in the town named in the path. Everybody else learns nothing,
 * not even whether there is such a town.
 *
 * @throws Problem session.required (401), session.forbidden or session.foreign (403)
 */
export function guard(deps: Deps, predicate: Predicate): MiddlewareHandler<GuardedEnv> {
  return named(describePredicate(predicate), async function checkAccess(c, next) {
    refuseForeign(c);
    const visit = await visitOf(deps, c, ['full']);
    if (!predicate(visit.account, c.req.param('municipality') ?? '')) {
      await noteRefusedAccess(deps, visit.account, predicate);
      throw new Problem('session.forbidden');
    }
    admit(c, visit);
    await next();
  });
}

/** Lets in whoever got as far as one of these stages: for the routes of signing in themselves. */
export function guardStage(deps: Deps, ...stages: Stage[]): MiddlewareHandler<GuardedEnv> {
  return named(
    `signed in (${stages.map((stage) => stageWords[stage]).join(', ')})`,
    async function checkStage(c, next) {
      refuseForeign(c);
      admit(c, await visitOf(deps, c, stages));
      await next();
    },
  );
}

/** For what somebody does who is not signed in yet: it has to come from our own page. */
export const guardOrigin: MiddlewareHandler = named('everyone', async function checkOrigin(c, next) {
  refuseForeign(c);
  c.header('Cache-Control', 'no-store');
  await next();
});

function named<H extends object>(name: string, handler: H): H {
  guards.set(handler, name);
  return handler;
}

async function visitOf(deps: Deps, c: Context, stages: readonly Stage[]): Promise<Visit> {
  const visit = await findVisit(deps, readSessionCookie(c));
  if (!visit || !stages.includes(visit.stage)) throw new Problem('session.required');
  return visit;
}

function admit(c: Context<GuardedEnv>, visit: Visit): void {
  c.set('account', visit.account);
  c.set('visit', visit);
  c.header('Cache-Control', 'no-store');
}

/**
 * Refuses a change that another site asks for. Browsers say where a request comes from; whoever says nothing is no
 * browser and carries nobody's cookie.
 */
function refuseForeign(c: Context): void {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const own = [new URL(c.req.url).host, reachedAt(c).host];
  const isOwn = site ? site === 'same-origin' : !origin || own.includes(hostOf(origin) ?? '');
  if (!isOwn) throw new Problem('session.foreign');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
