import { and, asc, desc, eq, max } from 'drizzle-orm';
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
  /** Source line the licence of the outlines asks for. */
  attribution?: string;
  areas: AreaRow[];
}

/** Stores a new version of a municipality's areas, in the given order. Older versions stay, for the waves that use them. */
export function storeAreaSet(
  store: Store,
  municipality: string,
  rows: readonly AreaRow[],
  attribution?: string,
): Promise<number> {
  return write(store, (db) => {
    const newest = db
      .select({ version: max(areaSets.version) })
      .from(areaSets)
      .where(eq(areaSets.municipality, municipality))
      .get();
    const version = (newest?.version ?? 0) + 1;
    db.insert(areaSets)
      .values({ municipality, version, attribution: attribution ?? null })
      .run();
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
  const set = findSet(store, municipality, version);
  if (!set) return undefined;
  const rows = read(store)
    .select()
    .from(areas)
    .where(and(eq(areas.municipality, municipality), eq(areas.areaSet, set.version)))
    .orderBy(asc(areas.position))
    .all();
  if (rows.length === 0) return undefined;
  const source = set.attribution === null ? {} : { attribution: set.attribution };
  return { version: set.version, ...source, areas: rows.map(toAreaRow) };
}

function findSet(store: Store, municipality: string, version?: number) {
  const named = version === undefined ? undefined : eq(areaSets.version, version);
  return read(store)
    .select()
    .from(areaSets)
    .where(and(eq(areaSets.municipality, municipality), named))
    .orderBy(desc(areaSets.version))
    .limit(1)
    .get();
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
