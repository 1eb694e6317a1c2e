import { Hono } from 'hono';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { sendTagged } from '../http/sendTagged.ts';
import { listLayers } from './listLayers.ts';

/** Counts from outside the survey, with what is too small already held back. */
export const contextRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new Hono().get('/municipalities/:m/context', async (c) => {
    const municipality = c.req.param('m');
    if (!(await findMunicipality(store, municipality))) throw new Problem('municipality.notFound');
    return sendTagged(c, { layers: await listLayers(store, municipality) });
  });
