import { type Context, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { framed } from '../drawings/framed.ts';
import { drawingAsPng } from '../drawings/png.ts';
import { drawingAsSvg } from '../drawings/svg.ts';
import { Problem } from '../http/problem.ts';
import { findDrawing } from './findDrawing.ts';
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
  return new Hono()
    .on('GET', addresses, async (c) => {
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
    })
    .get(
      '/municipalities/:m/results/:w/drawings/:file{[\\w-]+\\.(?:map|chart|answers|trend)\\.(?:svg|png)}',
      async (c) => {
        const { material, name } = await published(c);
        const [indicator = '', kind = '', type] = c.req.param('file').split('.');
        const { option, level, sample, show } = c.req.query();
        const drawing = findDrawing(material, { indicator, kind, option, level, sample, show });
        if (!drawing) throw new Problem('request.notFound');
        const picture = framed(drawing, material.source);
        const isSvg = type === 'svg';
        return sendFile(c, {
          content: isSvg ? drawingAsSvg(picture) : await drawingAsPng(picture),
          mediaType: isSvg ? 'image/svg+xml' : 'image/png',
          name: `${name}-${[indicator, option, kind].filter((part) => part).join('-')}.${type}`,
          inline: true,
        });
      },
    );
};
