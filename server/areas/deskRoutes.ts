import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findAreaSet, storeAreaSet } from '../../db/queries/areas.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayEditTown } from '../accounts/predicates.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { askJob } from '../jobs/askJob.ts';
import type { AreasOrder } from '../jobs/readAreasJob.ts';
import { type DeskAreas, describeAreas } from './describeAreas.ts';
import type { PreparedAreas } from './prepareAreas.ts';

/** Outlines of a whole city as its survey office gives them away stay well under it. */
const largestBytes = 40 * 1024 * 1024;

const largest = bodyLimit({
  maxSize: largestBytes,
  onError: () => {
    throw new Problem('request.tooLarge', { largestBytes });
  },
});

/** The areas of a town at the desk: look at what there is, look at a file, take it. */
export const areaDeskRoutes = (deps: Deps) => {
  const { store } = deps;
  const may = guard(deps, mayEditTown);
  const townOf = (c: Context) => c.req.param('municipality') ?? '';

  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/areas', may, async function sendAreas(c) {
      const set = await findAreaSet(store, townOf(c));
      const reply: { areas?: DeskAreas; version?: number } = set
        ? { areas: describeAreas(set.areas, set.attribution), version: set.version }
        : {};
      return c.json(reply);
    })
    .post('/municipalities/:municipality/areas/look', may, largest, async function lookAtAreas(c) {
      const { areas, attribution, warnings } = await readFile(c);
      return c.json({ areas: describeAreas(areas, attribution), warnings });
    })
    .post('/municipalities/:municipality/areas', may, largest, async function takeAreas(c) {
      const municipality = townOf(c);
      const { areas, attribution: own } = await readFile(c);
      const attribution = c.req.query('attribution')?.slice(0, 300) || own;
      const version = await storeAreaSet(store, municipality, areas, attribution);
      await recordAction(store, {
        municipality,
        account: c.var.account.id,
        action: 'areas.import',
        subject: municipality,
        detail: `version ${version}, ${areas.length} areas`,
      });
      return c.json({ version, areas: areas.length }, 201);
    });
};

/** @throws Problem areas.invalid with every fault of the file; then nothing is stored */
async function readFile(c: Context) {
  const order: AreasOrder = { text: await c.req.text(), options: optionsOf(c) };
  const { areas, faults, ...reading } = await askJob<AreasOrder, PreparedAreas>('readAreasJob', order);
  if (!areas) throw new Problem('areas.invalid', { faults });
  return { areas, ...reading };
}

/** Names of the properties that hold key, name and district; what is not named is guessed. */
function optionsOf(c: Context) {
  const named = (['key', 'name', 'district'] as const).flatMap((option) => {
    const property = c.req.query(option)?.slice(0, 100);
    return property ? [[option, property] as const] : [];
  });
  return Object.fromEntries(named);
}
