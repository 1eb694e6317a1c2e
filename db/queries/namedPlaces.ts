import { and, asc, desc, eq, max } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { namedPlaces, placeLists } from '../schema.ts';
import type { Store } from '../store.ts';

/** A street, square or stop that can be chosen by its name. */
export interface NamedPlace {
  /** What a mark is stored as: lower-case letters, digits, "-" and "_". */
  key: string;
  name: string;
  kind: 'street' | 'place';
  /** Key of the area it lies in; a street that crosses several has none. */
  area?: string;
  /** 100 m census cell, where the list says where it lies. */
  cell?: string;
}

export interface PlaceList {
  version: number;
  /** Version of the areas the list was held against. */
  areaSet: number;
}

/** Stores a new version of a town's list. Older ones stay, for the waves that were opened with them. */
export function storePlaceList(
  store: Store,
  municipality: string,
  areaSet: number,
  places: readonly NamedPlace[],
): Promise<number> {
  return write(store, (db) => {
    const newest = db
      .select({ version: max(placeLists.version) })
      .from(placeLists)
      .where(eq(placeLists.municipality, municipality))
      .get();
    const version = (newest?.version ?? 0) + 1;
    db.insert(placeLists).values({ municipality, version, areaSet }).run();
    for (const { key, name, kind, area, cell } of places) {
      const where = { area: area ?? null, cell: cell ?? null };
      db.insert(namedPlaces)
        .values({ municipality, placeList: version, key, name, kind, ...where })
        .run();
    }
    return version;
  });
}

/** The newest list of a town. */
export async function findNewestPlaceList(
  store: Store,
  municipality: string,
): Promise<PlaceList | undefined> {
  return read(store)
    .select({ version: placeLists.version, areaSet: placeLists.areaSet })
    .from(placeLists)
    .where(eq(placeLists.municipality, municipality))
    .orderBy(desc(placeLists.version))
    .limit(1)
    .get();
}

/** The places of one version, in the order of their keys; none for version 0, the list of a wave without one. */
export async function listNamedPlaces(
  store: Store,
  municipality: string,
  version: number,
): Promise<NamedPlace[]> {
  const rows = read(store)
    .select()
    .from(namedPlaces)
    .where(and(eq(namedPlaces.municipality, municipality), eq(namedPlaces.placeList, version)))
    .orderBy(asc(namedPlaces.key))
    .all();
  return rows.map(({ key, name, kind, area, cell }) => ({
    key,
    name,
    kind,
    ...(area === null ? {} : { area }),
    ...(cell === null ? {} : { cell }),
  }));
}
