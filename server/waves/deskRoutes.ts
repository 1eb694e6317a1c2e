import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayRunWaves } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { fileOfReady, findReady, listReady } from '../questionnaires/sources.ts';
import { endTests, startTest, startWave } from '../responses/startWave.ts';
import { closeWave } from './closeWave.ts';
import { copyWave } from './copyWave.ts';
import { countWave } from './countWave.ts';
import { createWave } from './createWave.ts';
import { listDeskWaves, type ReadyChoice } from './deskWaves.ts';
import { getRealWave } from './getRealWave.ts';
import { pauseWave } from './pauseWave.ts';
import { planWave } from './planWave.ts';
import { listNeeds } from './readiness.ts';
import { findKeyFault } from './waveKey.ts';

const key = z.string().max(40);
const newWave = z.union([
  z.strictObject({ key, copyOf: key }),
  z.strictObject({ key, questionnaire: key, sample: z.enum(['invited', 'open', 'both']) }),
]);
/** What is not said stays as it is; saying nothing at all is a mistake. */
const plan = z
  .strictObject({
    opensOn: z.string().max(10).nullable().optional(),
    closesOn: z.string().max(10).nullable().optional(),
    minimumAge: z.number().nullable().optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined));

/** Waves at the desk: plan, try out, open, pause, end. No answer is near here. */
export const waveDeskRoutes = (deps: Deps) => {
  const { store, clock } = deps;
  const may = guard(deps, mayRunWaves);
  const at = (c: Context) => ({
    municipality: c.req.param('municipality') ?? '',
    wave: c.req.param('wave') ?? '',
  });
  const record = (c: Context<GuardedEnv>, action: string, wave: string, detail?: string) =>
    recordAction(store, {
      municipality: c.req.param('municipality') ?? '',
      account: c.get('account').id,
      action,
      subject: wave,
      ...(detail !== undefined && { detail }),
    });

  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/waves', may, async function listForDesk(c) {
      const { municipality } = at(c);
      const waves = await listDeskWaves(store, municipality, deps.site?.publicUrl);
      return c.json({ waves, ready: await listChoices() });
    })
    .post('/municipalities/:municipality/waves', may, async function addWave(c) {
      const { municipality } = at(c);
      const given = await readBody(c, newWave);
      if ('copyOf' in given) await copyWave(store, { municipality, wave: given.copyOf }, given.key);
      else await createReady(deps, municipality, given);
      await record(
        c,
        'wave.create',
        given.key,
        'copyOf' in given ? `copy of ${given.copyOf}` : given.questionnaire,
      );
      return c.json({ key: given.key }, 201);
    })
    .put('/municipalities/:municipality/waves/:wave/plan', may, async function setPlan(c) {
      const given = await readBody(c, plan);
      await planWave(store, at(c), withoutGaps(given), clock());
      await record(c, 'wave.plan', at(c).wave, JSON.stringify(given));
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/waves/:wave/pause', may, async function pause(c) {
      await pauseWave(store, at(c), true);
      await record(c, 'wave.pause', at(c).wave);
      return c.body(null, 204);
    })
    .delete('/municipalities/:municipality/waves/:wave/pause', may, async function goOn(c) {
      await pauseWave(store, at(c), false);
      await record(c, 'wave.goOn', at(c).wave);
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/waves/:wave/test', may, async function beginTest(c) {
      const { municipality, wave } = at(c);
      const test = await orProblem(() => startTest(store, municipality, wave));
      await record(c, 'wave.test', wave);
      return c.json({ test }, 201);
    })
    .delete('/municipalities/:municipality/waves/:wave/test', may, async function endTest(c) {
      const { municipality, wave } = at(c);
      await endTests(store, municipality, wave);
      await record(c, 'wave.endTest', wave);
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/waves/:wave/open', may, async function open(c) {
      const { municipality, wave } = at(c);
      const found = await getRealWave(store, municipality, wave);
      const missing = found.wave.state === 'draft' ? await listMissing(deps, found.wave) : [];
      if (missing.length > 0) throw new Problem('wave.notReady', { missing });
      await orProblem(() => startWave(store, municipality, wave, clock()));
      await record(c, 'wave.open', wave);
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/waves/:wave/count', may, async function count(c) {
      const { municipality, wave } = at(c);
      await getRealWave(store, municipality, wave);
      await orProblem(() => countWave(store, municipality, wave));
      await record(c, 'wave.count', wave);
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/waves/:wave/close', may, async function close(c) {
      const { municipality, wave } = at(c);
      await getRealWave(store, municipality, wave);
      await orProblem(() => closeWave(store, municipality, wave, clock(), c.get('account').id));
      await record(c, 'wave.close', wave);
      return c.body(null, 204);
    });
};

/** Questionnaires that come with the program. */
const listChoices = async (): Promise<ReadyChoice[]> =>
  (await listReady()).map(({ name, title }) => ({ key: name, title }));

async function createReady(
  { store }: Deps,
  municipality: string,
  given: { key: string; questionnaire: string; sample: 'invited' | 'open' | 'both' },
): Promise<void> {
  const fault = findKeyFault(given.key);
  if (fault) throw new Problem('wave.keyInvalid');
  if (!(await findReady(given.questionnaire))) throw new Problem('request.invalid');
  const file = fileOfReady(given.questionnaire);
  try {
    await createWave(store, { municipality, key: given.key, file, sample: given.sample });
  } catch (error) {
    if (error instanceof Refusal) throw new Problem('wave.keyTaken');
    throw error;
  }
}

const listMissing = async ({ store }: Deps, wave: Parameters<typeof listNeeds>[1]): Promise<string[]> =>
  (await listNeeds(store, wave)).filter(({ state }) => state === 'missing').map((need) => need.key);

/** What the command line says in a sentence is a state of affairs here: somebody else was quicker. */
async function orProblem<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) throw new Problem('wave.notReady');
    throw error;
  }
}

/** What was not said stays as it is. */
const withoutGaps = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
