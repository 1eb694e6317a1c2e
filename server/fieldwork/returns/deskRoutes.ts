import { Hono } from 'hono';
import { type GuardedEnv, guard } from '../../accounts/guard.ts';
import { maySeeReturns } from '../../accounts/predicates.ts';
import type { Deps } from '../../deps.ts';
import { listReturnWaves, readReturns } from './readReturns.ts';

/** How many have answered, in tens and up to yesterday. */
export const returnsDeskRoutes = (deps: Deps) => {
  const sees = guard(deps, maySeeReturns);
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/returns', sees, async function sendReturnWaves(c) {
      return c.json(await listReturnWaves(deps.store, c.req.param('municipality')));
    })
    .get('/municipalities/:municipality/waves/:wave/returns', sees, async function sendReturns(c) {
      return c.json(await readReturns(deps, c.req.param()));
    });
};
