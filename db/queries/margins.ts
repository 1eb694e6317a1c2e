import { and, asc, eq, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { read, write } from '../connection.ts';
import { margins, merges, releases } from '../schema.ts';
import type { Store } from '../store.ts';

/** How many people the register counts in one category of one weighting question. */
export interface MarginRow {
  question: string;
  category: string;
  population: number;
}

/** An area that is shown together with others under a common key and name where too few people answered. */
export interface MergeRow {
  area: string;
  intoKey: string;
  intoName: string;
}

/**
 * Puts these margins in the place of all earlier ones of the wave.
 *
 * @returns false, and changes nothing, once a release of the wave was published: its weights stand
 */
export function replaceMargins(
  store: Store,
  municipality: string,
  wave: string,
  rows: readonly MarginRow[],
): Promise<boolean> {
  return write(store, (db) => {
    if (wasPublished(db, municipality, wave)) return false;
    db.delete(margins)
      .where(and(eq(margins.municipality, municipality), eq(margins.wave, wave)))
      .run();
    for (const row of rows)
      db.insert(margins)
        .values({ municipality, wave, ...row })
        .run();
    return true;
  });
}

/** In order of question and category. */
export async function listMargins(store: Store, municipality: string, wave: string): Promise<MarginRow[]> {
  return read(store)
    .select({ question: margins.question, category: margins.category, population: margins.population })
    .from(margins)
    .where(and(eq(margins.municipality, municipality), eq(margins.wave, wave)))
    .orderBy(asc(margins.question), asc(margins.category))
    .all();
}

/** Puts this merge table in the place of the earlier one; see `replaceMargins`. */
export function replaceMerges(
  store: Store,
  municipality: string,
  wave: string,
  rows: readonly MergeRow[],
): Promise<boolean> {
  return write(store, (db) => {
    if (wasPublished(db, municipality, wave)) return false;
    db.delete(merges)
      .where(and(eq(merges.municipality, municipality), eq(merges.wave, wave)))
      .run();
    for (const row of rows)
      db.insert(merges)
        .values({ municipality, wave, ...row })
        .run();
    return true;
  });
}

/** In order of the areas' keys. */
export async function listMerges(store: Store, municipality: string, wave: string): Promise<MergeRow[]> {
  return read(store)
    .select({ area: merges.area, intoKey: merges.intoKey, intoName: merges.intoName })
    .from(merges)
    .where(and(eq(merges.municipality, municipality), eq(merges.wave, wave)))
    .orderBy(asc(merges.area))
    .all();
}

/** A withdrawn release was public once: what it said is known. */
function wasPublished(db: BetterSQLite3Database, municipality: string, wave: string): boolean {
  const found = db
    .select({ number: releases.number })
    .from(releases)
    .where(and(eq(releases.municipality, municipality), eq(releases.wave, wave), ne(releases.state, 'built')))
    .get();
  return found !== undefined;
}
