import { type Context, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { csvMetadata, releaseAsCsv } from './csv.ts';
import { releaseAsGeoJson } from './geojson.ts';
import { findPublishedRelease } from './publishedRelease.ts';

/** Downloads of the newest published release of a wave: released cells only, named so that they can be cited. */
export const exportRoutes = ({ store }: Pick<Deps, 'store'>) => {
  const published = async (c: Context) => {
    const { m = '', w = '' } = c.req.param();
    const found = await findPublishedRelease(store, m, w);
    if (!found) throw new Problem('release.notFound');
    return { ...found, name: `${m}-${w}-release-${found.release.release}` };
  };
  return new Hono()
    .get('/municipalities/:m/results/:w/export.csv', async (c) => {
      const { release, name } = await published(c);
      c.header('link', '<export.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
      return download(c, releaseAsCsv(release, languageOf(c, release.languages)), 'text/csv', `${name}.csv`);
    })
    .get('/municipalities/:m/results/:w/export.csv-metadata.json', async (c) => {
      const { release, name } = await published(c);
      return download(
        c,
        csvMetadata(release, 'export.csv'),
        'application/csvm+json',
        `${name}.csv-metadata.json`,
      );
    })
    .get('/municipalities/:m/results/:w/export.geojson', async (c) => {
      const { release, areas, name } = await published(c);
      const body = JSON.stringify(releaseAsGeoJson(release, areas));
      return download(c, body, 'application/geo+json', `${name}.geojson`);
    });
};

function languageOf(c: Context, languages: readonly string[]): string {
  const asked = c.req.query('language');
  return languages.find((one) => one === asked) ?? languages[0] ?? 'de';
}

function download(c: Context, body: string, type: string, name: string): Response {
  c.header('cache-control', 'no-cache');
  c.header('content-disposition', `attachment; filename="${name}"`);
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8` });
}
