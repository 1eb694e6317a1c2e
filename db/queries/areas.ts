import { and, asc, eq, max } from 'drizzle-orm';
import type { MultiPolygon, Polygon } from 'geojson';
import { read, write } from '../connection.ts';
import { areaSets, areas } from '../schema.ts';
import type { Store } from '../store.ts';

/** One area of a set, WGS 84. `simplified` is drawn on the web; neighbours share their simplified borders. */
export interface AreaRow {
  key: string;
  name: string;
  district?: string;
  districtName?: string;
  outline: Polygon | MultiPolygon;
  simplified: Polygon | MultiPolygon;
}

export interface AreaSet {
  version: number;
  areas: AreaRow[];
}

/** Stores a new version of a municipality's areas, in the given order. Older versions stay, for the waves that use them. */
export function storeAreaSet(store: Store, municipality: string, rows: readonly AreaRow[]): Promise<number> {
  return write(store, (db) => {
    const newest = db
      .select({ version: max(areaSets.version) })
      .from(areaSets)
      .where(eq(areaSets.municipality, municipality))
      .get();
    const version = (newest?.version ?? 0) + 1;
    db.insert(areaSets).values({ municipality, version }).run();
    rows.forEach((area, position) => {
      db.insert(areas)
        .values({ ...area, municipality, areaSet: version, position })
        .run();
    });
    return version;
  });
}

/** The areas of a municipality in their order; the newest version unless one is named. */
export async function findAreaSet(
  store: Store,
  municipality: string,
  version?: number,
): Promise<AreaSet | undefined> {
  const chosen = version ?? newestVersion(store, municipality);
  if (!chosen) return undefined;
  const rows = read(store)
    .select()
    .from(areas)
    .where(and(eq(areas.municipality, municipality), eq(areas.areaSet, chosen)))
    .orderBy(asc(areas.position))
    .all();
  return rows.length === 0 ? undefined : { version: chosen, areas: rows.map(toAreaRow) };
}

function newestVersion(store: Store, municipality: string): number | undefined {
  const newest = read(store)
    .select({ version: max(areaSets.version) })
    .from(areaSets)
    .where(eq(areaSets.municipality, municipality))
    .get();
  return newest?.version ?? undefined;
}

const toAreaRow = ({
  key,
  name,
  district,
  districtName,
  outline,
  simplified,
}: typeof areas.$inferSelect) => ({
  key,
  name,
  ...(district === null ? {} : { district }),
  ...(districtName === null ? {} : { districtName }),
  outline,
  simplified,
});
