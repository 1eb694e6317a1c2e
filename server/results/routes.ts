import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { findAreaSet } from '../../db/queries/areas.ts';
import { findBackground } from '../../db/queries/backgrounds.ts';
import {
  findReleaseEntry,
  listPublished,
  listReleases,
  type ReleaseEntry,
} from '../../db/queries/releases.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { backgroundOf } from './backgroundOf.ts';
import { createFrozenBodies } from './frozenBodies.ts';
import { listResults } from './listResults.ts';
import { outlinesOf } from './outlinesOf.ts';
import { sendFrozen } from './sendFrozen.ts';
import { tombstoneOf } from './tombstoneOf.ts';

/** Published releases as they were frozen: reading one is sending its bytes. */
export const resultRoutes = ({ store }: Pick<Deps, 'store'>) => {
  const findBody = createFrozenBodies(store);
  return new Hono()
    .get('/municipalities/:m/results', async (c) => {
      const releases = await listResults(store, c.req.param('m'));
      c.header('cache-control', 'no-cache');
      return c.json(releases);
    })
    .get('/municipalities/:m/results/:w', async (c) => {
      const { m, w } = c.req.param();
      const newest = (await listPublished(store, m)).find(({ wave }) => wave === w);
      if (!newest) return refuseMissing(await listReleases(store, m, w));
      const body = await findBody(newest);
      if (!body) throw new Problem('release.notFound');
      return sendFrozen(c, body, newest.sha256, 'no-cache');
    })
    .get('/municipalities/:m/results/:w/releases/:n{[0-9]+}', async (c) => {
      const { m, w, n } = c.req.param();
      const release = await findReleaseEntry(store, m, w, Number(n));
      if (release?.state === 'withdrawn') throw tombstoneOf(release);
      const body = release?.state === 'published' ? await findBody(release) : undefined;
      if (!release || !body) throw new Problem('release.notFound');
      return sendFrozen(c, body, release.sha256, 'public, max-age=3600');
    })
    .get('/municipalities/:m/areas/:version{[0-9]+}', compress(), async (c) => {
      const { m, version } = c.req.param();
      const set = await findAreaSet(store, m, Number(version));
      if (!set) throw new Problem('areas.notFound');
      c.header('cache-control', 'public, max-age=31536000, immutable');
      return c.json(outlinesOf(set));
    })
    .get('/municipalities/:m/background', compress(), async (c) => {
      c.header('cache-control', 'public, max-age=3600');
      return c.json(backgroundOf(await findBackground(store, c.req.param('m'))));
    });
};

/** Nothing of a wave is public: it never was, or it was taken back. */
function refuseMissing(releases: readonly ReleaseEntry[]): never {
  const withdrawn = releases.find(({ state }) => state === 'withdrawn');
  throw withdrawn ? tombstoneOf(withdrawn) : new Problem('release.notFound');
}
