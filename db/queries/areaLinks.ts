import { and, asc, eq, ne } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { areaLinks, releases, waves } from '../schema.ts';
import type { Store } from '../store.ts';

/** A whole area of an older area set, and the area of a newer one that it lies in. */
export interface AreaLink {
  fromArea: string;
  toArea: string;
}

/** Two versions of a town's areas. */
export interface AreaSets {
  fromSet: number;
  toSet: number;
}

/**
 * Puts this table in the place of the earlier one between the two area sets.
 *
 * @returns false, and changes nothing, once a release on the newer areas was published: its comparisons stand
 */
export function replaceAreaLinks(
  store: Store,
  municipality: string,
  { fromSet, toSet }: AreaSets,
  links: readonly AreaLink[],
): Promise<boolean> {
  return write(store, (db) => {
    const published = db
      .select({ number: releases.number })
      .from(releases)
      .innerJoin(waves, and(eq(waves.municipality, releases.municipality), eq(waves.key, releases.wave)))
      .where(
        and(eq(releases.municipality, municipality), eq(waves.areaSet, toSet), ne(releases.state, 'built')),
      )
      .get();
    if (published) return false;
    db.delete(areaLinks).where(between(municipality, { fromSet, toSet })).run();
    for (const link of links)
      db.insert(areaLinks)
        .values({ municipality, fromSet, toSet, ...link })
        .run();
    return true;
  });
}

/** In order of the older areas' keys. */
export async function listAreaLinks(store: Store, municipality: string, sets: AreaSets): Promise<AreaLink[]> {
  return read(store)
    .select({ fromArea: areaLinks.fromArea, toArea: areaLinks.toArea })
    .from(areaLinks)
    .where(between(municipality, sets))
    .orderBy(asc(areaLinks.fromArea))
    .all();
}

const between = (municipality: string, { fromSet, toSet }: AreaSets) =>
  and(eq(areaLinks.municipality, municipality), eq(areaLinks.fromSet, fromSet), eq(areaLinks.toSet, toSet));
