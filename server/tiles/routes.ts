import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { tileShelf } from './tileShelf.ts';
import { isTile } from './tileSource.ts';

const week = 7 * 24 * 3_600;

/** Raster tiles of the one source this server was given, if any: no reader's browser asks anybody else. */
export function tileRoutes({ tiles, clock }: Pick<Deps, 'tiles' | 'clock'>) {
  const shelf = tiles && tileShelf(tiles, clock);
  return new Hono()
    .get('/tiles', (c) => {
      c.header('cache-control', 'no-cache');
      const source = tiles?.attribution === undefined ? {} : { attribution: tiles.attribution };
      return c.json({ available: shelf !== undefined, ...source });
    })
    .get('/tiles/:z{[0-9]{1,2}}/:x{[0-9]{1,6}}/:y{[0-9]{1,6}}', async (c) => {
      const { z, x, y } = c.req.param();
      const [zoom, column, row] = [Number(z), Number(x), Number(y)];
      if (!shelf || !isTile(zoom, column, row)) throw new Problem('request.notFound');
      const tile = await shelf.get(zoom, column, row);
      if (!tile) throw new Problem('request.notFound');
      return c.body(tile.bytes, 200, {
        'content-type': tile.type,
        'cache-control': `public, max-age=${week}`,
      });
    });
}
