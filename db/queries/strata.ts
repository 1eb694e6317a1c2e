import { and, asc, eq } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { strata } from '../schema.ts';
import type { Store } from '../store.ts';

/**
 * Letters that share one key, and so cannot be told apart by their tokens. `areas`: keys of the areas it covers, none
 * for the whole town; the first one stands for all of them in a response. `key`: name of the key; `publicKey`: SPKI
 * (DER) in base64.
 */
export type StratumRow = Omit<typeof strata.$inferSelect, 'municipality' | 'wave'>;

/** In order of their numbers; they are only ever added to. */
export async function listStrata(store: Store, municipality: string, wave: string): Promise<StratumRow[]> {
  return read(store)
    .select({ number: strata.number, areas: strata.areas, key: strata.key, publicKey: strata.publicKey })
    .from(strata)
    .where(and(eq(strata.municipality, municipality), eq(strata.wave, wave)))
    .orderBy(asc(strata.number))
    .all();
}

/**
 * Adds strata behind those there are.
 *
 * @param known how many there were when these were planned
 * @returns false, and adds nothing, when somebody else was quicker
 */
export function addStrata(
  store: Store,
  municipality: string,
  wave: string,
  known: number,
  added: readonly Omit<StratumRow, 'number'>[],
): Promise<boolean> {
  return write(store, (db) => {
    const named = and(eq(strata.municipality, municipality), eq(strata.wave, wave));
    if (db.select({ number: strata.number }).from(strata).where(named).all().length !== known) return false;
    added.forEach((row, at) => {
      db.insert(strata)
        .values({ municipality, wave, number: known + at, ...row })
        .run();
    });
    return true;
  });
}
