import { Hono } from 'hono';
import { z } from 'zod';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayAdminister, mayRunWaves } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import type { Deps } from '../deps.ts';
import { findClockDoubt } from './clock.ts';
import { type RetentionView, setPlan, viewRetention } from './plan.ts';

const months = z.int().min(0).max(120);
const plan = z.object({ answersMonths: months, textsMonths: months });

/** What is kept how long, and the protocol of what was deleted. */
export const retentionDeskRoutes = (deps: Deps) =>
  new Hono<GuardedEnv>()
    .get(
      '/municipalities/:municipality/retention',
      guard(deps, mayRunWaves),
      async function sendRetention(c) {
        const { store, clock, backup } = deps;
        const view = await viewRetention(store, c.req.param('municipality'), backup?.nightly?.keep);
        const doubt = findClockDoubt(store.folder, clock());
        return c.json<RetentionView>({ ...view, ...(doubt && { clock: doubt }) });
      },
    )
    .put('/municipalities/:municipality/retention', guard(deps, mayAdminister), async function setUsual(c) {
      const { municipality } = c.req.param();
      await setPlan(deps.store, municipality, '', await readBody(c, plan), c.var.account.id);
      return c.body(null, 204);
    })
    .put(
      '/municipalities/:municipality/waves/:wave/retention',
      guard(deps, mayAdminister),
      async function setOfWave(c) {
        const { municipality, wave } = c.req.param();
        await setPlan(deps.store, municipality, wave, await readBody(c, plan), c.var.account.id);
        return c.body(null, 204);
      },
    );
