import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findCrest, findSettings, storeSettings } from '../../db/queries/municipalities.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayEditTown } from '../accounts/predicates.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { describeTown } from './describeTown.ts';
import { cleanCrest } from './settings/crest/readCrest.ts';
import { forDesk, readGivenSettings } from './settings/readGivenSettings.ts';

const largest = bodyLimit({
  maxSize: 256 * 1024,
  onError: () => {
    throw new Problem('request.tooLarge');
  },
});

/** What a town says about itself, at the desk: its look and its legal pages. */
export const townDeskRoutes = (deps: Deps) => {
  const { store } = deps;
  const may = guard(deps, mayEditTown);
  const townOf = (c: Context) => c.req.param('municipality') ?? '';
  const record = (c: Context<GuardedEnv>, action: string) => {
    const municipality = townOf(c);
    return recordAction(store, { municipality, account: c.var.account.id, action, subject: municipality });
  };

  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/town', may, async function sendTown(c) {
      return c.json(await describeTown(store, townOf(c)));
    })
    .put('/municipalities/:municipality/town', may, largest, async function setTown(c) {
      const { read, faults } = readGivenSettings(await c.req.json().catch(() => undefined));
      if (!read) throw new Problem('town.invalid', { faults: faults.map(forDesk) });
      const key = townOf(c);
      const crest = (await findSettings(store, key))?.crest;
      const settings = { ...read.settings, ...(crest && { crest }) };
      await storeSettings(store, key, { name: read.name, settings, crest: await findCrest(store, key) });
      await record(c, 'town.set');
      return c.json(await describeTown(store, key));
    })
    .put('/municipalities/:municipality/town/crest', may, largest, async function setCrest(c) {
      const key = townOf(c);
      const [town, settings] = [await describeTown(store, key), await findSettings(store, key)];
      if (!settings) throw new Problem('town.incomplete');
      const type = c.req.header('content-type') === 'image/png' ? 'png' : 'svg';
      const crest = cleanCrest(type, Buffer.from(await c.req.arrayBuffer()));
      if (!('picture' in crest)) throw new Problem('town.invalid', { crest: crest.fault });
      const named = { version: crest.version, type: crest.type };
      await storeSettings(store, key, {
        name: town.name,
        settings: { ...settings, crest: named },
        crest: crest.picture,
      });
      await record(c, 'town.crest');
      return c.json(await describeTown(store, key));
    })
    .delete('/municipalities/:municipality/town/crest', may, async function dropCrest(c) {
      const key = townOf(c);
      const [town, settings] = [await describeTown(store, key), await findSettings(store, key)];
      if (!settings) throw new Problem('town.incomplete');
      const { crest: _, ...rest } = settings;
      await storeSettings(store, key, { name: town.name, settings: rest });
      await record(c, 'town.crest');
      return c.json(await describeTown(store, key));
    });
};
