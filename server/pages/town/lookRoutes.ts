import { Hono } from 'hono';
import { findCrest, findSettings } from '../../../db/queries/municipalities.ts';
import type { Store } from '../../../db/store.ts';
import { coloursSheet, sheetVersion } from './townLook.ts';

/** The version stands in the address: what is there never changes. */
const forGood = 'public, max-age=31536000, immutable';
const types = { svg: 'image/svg+xml', png: 'image/png' };

/** A town's colours and crest, at addresses of this server. */
export const lookRoutes = (store: Store) =>
  new Hono()
    .get('/m/:m/:file{farben-[0-9a-f]+\\.css}', async function sendColours(c, next) {
      const { m, file } = c.req.param();
      const palette = (await findSettings(store, m))?.palette;
      if (!palette || file !== `farben-${sheetVersion(palette)}.css`) return next();
      return c.body(coloursSheet(palette), 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': forGood,
      });
    })
    .get('/m/:m/:file{wappen-[0-9a-f]+\\.(?:svg|png)}', async function sendCrest(c, next) {
      const { m, file } = c.req.param();
      const crest = (await findSettings(store, m))?.crest;
      const picture =
        crest && file === `wappen-${crest.version}.${crest.type}` && (await findCrest(store, m));
      if (!crest || !picture) return next();
      return c.body(new Uint8Array(picture), 200, {
        'Content-Type': types[crest.type],
        'Cache-Control': forGood,
      });
    });
