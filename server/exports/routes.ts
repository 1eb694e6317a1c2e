import { type Context, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { formatByExtension, formats } from './formats.ts';
import { findMaterial } from './material.ts';
import { sendFile } from './sendFile.ts';

/** One address a format. */
const addresses = Object.values(formats).map(
  ({ extension }) => `/municipalities/:m/results/:w/export.${extension}`,
);

/** Downloads of the newest published release of a wave: released cells only, named so that they can be cited. */
export const exportRoutes = ({ store }: Pick<Deps, 'store'>) => {
  const published = async (c: Context) => {
    const { m = '', w = '' } = c.req.param();
    const material = await findMaterial(store, m, w, c.req.query('language'));
    if (!material) throw new Problem('release.notFound');
    return { material, name: `${m}-${w}-release-${material.release.release}` };
  };
  return new Hono().on('GET', addresses, async (c) => {
    const format = formatByExtension(c.req.path.replace(/^.*\/export\./, ''));
    if (!format) throw new Problem('request.notFound');
    const { material, name } = await published(c);
    if (format.extension === 'csv')
      c.header('link', '<export.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
    const { extension, mediaType } = format;
    return sendFile(c, {
      content: await format.make(material),
      mediaType,
      name: `${name}.${extension === 'jsonstat' ? 'jsonstat.json' : extension}`,
    });
  });
};
