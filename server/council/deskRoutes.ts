import { type Context, Hono } from 'hono';
import { findRelease } from '../../db/queries/releases.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { maySeeCouncilReleases } from '../accounts/predicates.ts';
import type { Deps } from '../deps.ts';
import { formats } from '../exports/formats.ts';
import { gatherMaterial } from '../exports/material.ts';
import { readRelease } from '../exports/publishedRelease.ts';
import { sendFile } from '../exports/sendFile.ts';
import { Problem } from '../http/problem.ts';
import { createFrozenBodies } from '../results/frozenBodies.ts';
import { sendFrozen } from '../results/sendFrozen.ts';
import { findReadable, listCouncilResults } from './findReadable.ts';

const results = '/municipalities/:municipality/results';

/**
 * Files of figures. Not the bundle: it is made to be cited and kept, under an open licence, and is there once the release
 * is public.
 */
const councilFormats = [formats.csv, formats.xlsx, formats.geojson, formats.jsonstat, formats.json];
const files = councilFormats.map(({ extension }) => `${results}/:wave/export.${extension}`);

/**
 * What the council reads, under the addresses the public has below /api: the same frozen bodies, the same files. Public
 * routes know nothing of these releases.
 */
export const councilRoutes = (deps: Deps) => {
  const { store } = deps;
  const findBody = createFrozenBodies(store);
  const mayRead = guard(deps, maySeeCouncilReleases);

  const sendRelease = async (c: Context, number?: number): Promise<Response> => {
    const { municipality = '', wave = '' } = c.req.param();
    const found = await findReadable(store, municipality, wave, number);
    const body = await findBody(found);
    if (!body) throw new Problem('release.notFound');
    return sendFrozen(c, body, found.sha256, 'no-store');
  };
  return new Hono<GuardedEnv>()
    .get(results, mayRead, async function listCouncil(c) {
      return c.json(await listCouncilResults(store, c.req.param('municipality')));
    })
    .get(`${results}/:wave`, mayRead, (c) => sendRelease(c))
    .get(`${results}/:wave/releases/:number{[0-9]+}`, mayRead, (c) =>
      sendRelease(c, Number(c.req.param('number'))),
    )
    .on('GET', files, mayRead, async function sendCouncilFile(c) {
      const format = councilFormats.find(({ extension }) => c.req.path.endsWith(`/export.${extension}`));
      const municipality = c.req.param('municipality') ?? '';
      const wave = c.req.param('wave') ?? '';
      const { number } = await findReadable(store, municipality, wave);
      const row = await findRelease(store, municipality, wave, number);
      const material =
        row && (await gatherMaterial(store, await readRelease(store, row), c.req.query('language')));
      if (!format || !material) throw new Problem('release.notFound');
      const { extension, mediaType } = format;
      const name = `${municipality}-${wave}-release-${number}.${extension === 'jsonstat' ? 'jsonstat.json' : extension}`;
      const reply = sendFile(c, { content: await format.make(material), mediaType, name });
      reply.headers.set('cache-control', 'no-store');
      return reply;
    });
};
