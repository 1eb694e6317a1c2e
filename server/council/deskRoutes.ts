import { type Context, Hono } from 'hono';
import { findAreaSet } from '../../db/queries/areas.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { maySeeCouncilReleases } from '../accounts/predicates.ts';
import type { Deps } from '../deps.ts';
import { releaseAsCsv } from '../exports/csv.ts';
import { releaseAsGeoJson } from '../exports/geojson.ts';
import { Problem } from '../http/problem.ts';
import type { Release } from '../release/release.ts';
import { createFrozenBodies } from '../results/frozenBodies.ts';
import { sendFrozen } from '../results/sendFrozen.ts';
import { findReadable, listCouncilResults } from './findReadable.ts';

/**
 * What the council reads, under the addresses the public has below /api: the same frozen bodies, the same files. Public
 * routes know nothing of these releases.
 */
export const councilRoutes = (deps: Deps) => {
  const { store } = deps;
  const findBody = createFrozenBodies(store);
  const mayRead = guard(deps, maySeeCouncilReleases);
  const results = '/municipalities/:municipality/results';

  const sendRelease = async (c: Context, number?: number): Promise<Response> => {
    const { municipality = '', wave = '' } = c.req.param();
    const found = await findReadable(store, municipality, wave, number);
    const body = await findBody(found);
    if (!body) throw new Problem('release.notFound');
    return sendFrozen(c, body, found.sha256, 'no-store');
  };
  const read = async (c: Context): Promise<{ release: Release; name: string }> => {
    const { municipality = '', wave = '' } = c.req.param();
    const { number } = await findReadable(store, municipality, wave);
    const row = await findRelease(store, municipality, wave, number);
    if (!row) throw new Problem('release.notFound');
    return { release: JSON.parse(row.body), name: `${municipality}-${wave}-release-${number}` };
  };

  return new Hono<GuardedEnv>()
    .get(results, mayRead, async function listCouncil(c) {
      return c.json(await listCouncilResults(store, c.req.param('municipality')));
    })
    .get(`${results}/:wave`, mayRead, (c) => sendRelease(c))
    .get(`${results}/:wave/releases/:number{[0-9]+}`, mayRead, (c) =>
      sendRelease(c, Number(c.req.param('number'))),
    )
    .get(`${results}/:wave/export.csv`, mayRead, async function sendCsv(c) {
      const { release, name } = await read(c);
      const language = c.req.query('language') ?? '';
      const spoken = release.languages.includes(language) ? language : (release.languages[0] ?? 'de');
      return download(c, releaseAsCsv(release, spoken), 'text/csv', `${name}.csv`);
    })
    .get(`${results}/:wave/export.geojson`, mayRead, async function sendGeoJson(c) {
      const { release, name } = await read(c);
      const areas = (await findAreaSet(store, c.req.param('municipality'), release.areaSet))?.areas ?? [];
      const body = JSON.stringify(releaseAsGeoJson(release, areas));
      return download(c, body, 'application/geo+json', `${name}.geojson`);
    });
};

function download(c: Context, body: string, type: string, name: string): Response {
  c.header('content-disposition', `attachment; filename="${name}"`);
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8` });
}
