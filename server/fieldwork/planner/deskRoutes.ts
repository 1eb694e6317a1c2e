import { Hono } from 'hono';
import { type GuardedEnv, guard } from '../../accounts/guard.ts';
import { mayPlan } from '../../accounts/predicates.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { Refusal } from '../../http/refusal.ts';
import { listWaveChoices, requireWave } from '../waveChoices.ts';
import { getPlanner } from './getPlanner.ts';

/** What a plan starts from. The plan itself is reckoned in the browser, with every turn of a slider. */
export const plannerRoutes = (deps: Deps) => {
  const { store } = deps;
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/planner', guard(deps, mayPlan), async function listWaves(c) {
      return c.json(await listWaveChoices(store, c.req.param('municipality')));
    })
    .get('/municipalities/:municipality/planner/:wave', guard(deps, mayPlan), async function sendStart(c) {
      const { municipality, wave } = c.req.param();
      await requireWave(store, municipality, wave);
      try {
        return c.json(await getPlanner(store, municipality, wave));
      } catch (error) {
        if (error instanceof Refusal) throw new Problem('planner.uncounted');
        throw error;
      }
    });
};
