import { eq } from 'drizzle-orm';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { read, write } from '../connection.ts';
import { backgrounds } from '../schema.ts';
import type { Store } from '../store.ts';

/** Something beside or between the areas that tells where they lie. WGS 84. */
export interface BackgroundFeature {
  kind: 'water' | 'neighbour';
  name?: string;
  geometry: Polygon | MultiPolygon | LineString | MultiLineString;
}

export interface Background {
  /** Source line the licence asks for. */
  attribution?: string;
  features: readonly BackgroundFeature[];
}

/** Replaces what a municipality had. */
export function storeBackground(store: Store, municipality: string, background: Background): Promise<void> {
  const row = { attribution: background.attribution ?? null, features: background.features };
  return write(store, (db) => {
    db.insert(backgrounds)
      .values({ municipality, ...row })
      .onConflictDoUpdate({ target: backgrounds.municipality, set: row })
      .run();
  });
}

export async function findBackground(store: Store, municipality: string): Promise<Background | undefined> {
  const row = read(store).select().from(backgrounds).where(eq(backgrounds.municipality, municipality)).get();
  if (!row) return undefined;
  return { features: row.features, ...(row.attribution === null ? {} : { attribution: row.attribution }) };
}
