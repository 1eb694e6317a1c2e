import { Hono } from 'hono';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayEditQuestionnaires } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import type { Deps } from '../deps.ts';
import { decideCorrection, listCorrectable, proposeCorrection } from './corrections.ts';
import { nameOf } from './listDesk.ts';
import { requests } from './requests.ts';

const folder = '/municipalities/:municipality/waves/:wave/corrections';

/** Mending the spelling of what residents read while a wave is open: one proposes, another confirms. */
export const correctionRoutes = (deps: Deps) => {
  const { store } = deps;
  const may = guard(deps, mayEditQuestionnaires);
  return new Hono<GuardedEnv>()
    .get(folder, may, async function sendCorrections(c) {
      const { municipality, wave } = c.req.param();
      const { texts, corrections } = await listCorrectable(store, municipality, wave);
      const named = corrections.map(async ({ proposedBy, decidedBy, ...one }) => ({
        ...one,
        isOwn: proposedBy === c.var.account.id,
        proposedBy: await nameOf(store, proposedBy),
        decidedBy: decidedBy && (await nameOf(store, decidedBy)),
      }));
      return c.json({ texts, corrections: await Promise.all(named) });
    })
    .post(folder, may, async function takeProposal(c) {
      const { municipality, wave } = c.req.param();
      const proposal = await readBody(c, requests.propose);
      const doing = { account: c.var.account.id, now: deps.clock() };
      return c.json({ number: await proposeCorrection(store, municipality, wave, proposal, doing) }, 201);
    })
    .post(`${folder}/:number`, may, async function takeDecision(c) {
      const { municipality, wave, number } = c.req.param();
      const { isConfirmed } = await readBody(c, requests.decide);
      const doing = { account: c.var.account.id, now: deps.clock() };
      await decideCorrection(store, municipality, wave, { number: Number(number), isConfirmed }, doing);
      return c.body(null, 204);
    });
};
