import { Hono } from 'hono';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { sendTagged } from '../http/sendTagged.ts';
import { listRegister } from './listRegister.ts';

/** What the town did, and how published figures moved. */
export const measureRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new Hono().get('/municipalities/:m/measures', async (c) => {
    const municipality = c.req.param('m');
    if (!(await findMunicipality(store, municipality))) throw new Problem('municipality.notFound');
    return sendTagged(c, { measures: await listRegister(store, municipality) });
  });
