import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ReleaseName } from '../../db/queries/releaseSteps.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayRelease } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import type { Deps } from '../deps.ts';
import { createBuilds, type RunBuild } from './desk/buildJob.ts';
import { confirmRelease, proposeRelease, takeBackProposal, withdrawRelease } from './desk/decide.ts';
import { listWaveReleases } from './desk/listWaveReleases.ts';
import { readReport } from './desk/readReport.ts';
import { requireBuildable } from './desk/requireBuildable.ts';

const audience = z.enum(['council', 'public', 'councilThenPublic']);
const wish = z.object({ audience, publicOn: z.string().max(10).optional() });
const seen = z.object({ audience, publicOn: z.string().max(10).nullable(), proposedBy: z.string().max(100) });
const withdrawal = z.object({ name: z.string().max(200), reason: z.string().trim().min(3).max(500) });

/** The release desk: build, read, propose, confirm, withdraw. Nothing here sends a figure that has not passed the gates. */
export const releaseDeskRoutes = (deps: Deps, runBuild: RunBuild) => {
  const builds = createBuilds(deps, runBuild);
  const mayDecide = guard(deps, mayRelease);
  const one = '/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}';
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/releases', mayDecide, async function listReleases(c) {
      const { municipality } = c.req.param();
      const waves = await listWaveReleases(deps.store, municipality);
      return c.json({ waves, build: builds.find(municipality) ?? null });
    })
    .post('/municipalities/:municipality/waves/:wave/releases', mayDecide, async function startBuild(c) {
      const { municipality, wave } = c.req.param();
      await requireBuildable(deps.store, municipality, wave);
      return c.json(builds.start(municipality, wave, c.var.account.id), 202);
    })
    .get(`${one}/report`, mayDecide, async function sendReport(c) {
      return c.json(await readReport(deps.store, nameIn(c)));
    })
    .put(`${one}/proposal`, mayDecide, async function takeProposal(c) {
      await proposeRelease(deps, nameIn(c), await readBody(c, wish), c.var.account.id);
      return c.body(null, 204);
    })
    .delete(`${one}/proposal`, mayDecide, async function dropProposal(c) {
      await takeBackProposal(deps, nameIn(c), c.var.account.id);
      return c.body(null, 204);
    })
    .post(`${one}/confirmation`, mayDecide, async function takeConfirmation(c) {
      await confirmRelease(deps, nameIn(c), await readBody(c, seen), c.var.account.id);
      return c.body(null, 204);
    })
    .post(`${one}/withdrawal`, mayDecide, async function takeWithdrawal(c) {
      await withdrawRelease(deps, nameIn(c), await readBody(c, withdrawal), c.var.account.id);
      return c.body(null, 204);
    });
};

function nameIn(c: Context): ReleaseName {
  const { municipality = '', wave = '', number = '' } = c.req.param();
  return { municipality, wave, number: Number(number) };
}
