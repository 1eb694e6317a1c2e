import { fetchTile, type Tile } from './fetchTile.ts';
import type { TileSource } from './tileSource.ts';

export interface TileShelf {
  get(z: number, x: number, y: number): Promise<Tile | undefined>;
}

/** At most about 30 MB of usual tiles: the map of one town at every zoom level. */
const tilesAtMost = 1_000;
const keepMilliseconds = 7 * 24 * 3_600_000;

/** Keeps tiles in memory, so that the source is asked once for each and not once for each reader. */
export function tileShelf(source: TileSource, clock: () => Date): TileShelf {
  const shelf = new Map<string, { until: number; tile: Promise<Tile | undefined> }>();
  return {
    get(z, x, y) {
      const key = `${z}/${x}/${y}`;
      const now = clock().getTime();
      const known = shelf.get(key);
      if (known && known.until > now) return known.tile;
      const tile = fetchTile(source, z, x, y);
      shelf.delete(key);
      shelf.set(key, { until: now + keepMilliseconds, tile });
      // What did not come is asked for again by the next reader.
      void tile.then((found) => found ?? shelf.delete(key));
      const [oldest] = shelf.keys();
      if (shelf.size > tilesAtMost && oldest !== undefined) shelf.delete(oldest);
      return tile;
    },
  };
}
