import { asc, eq } from 'drizzle-orm';
import { connectionOf, read, write } from '../connection.ts';
import { municipalities } from '../schema.ts';
import type { Store } from '../store.ts';

/** `notice`: a banner on every page, such as "synthetic data". `contact`: who answers for the survey. */
export type MunicipalityRow = typeof municipalities.$inferSelect;

/** Returns false, and changes nothing, when the key is taken. */
export function createMunicipality(
  store: Store,
  municipality: typeof municipalities.$inferInsert,
): Promise<boolean> {
  return write(
    store,
    (db) => db.insert(municipalities).values(municipality).onConflictDoNothing().run().changes === 1,
  );
}

export async function findMunicipality(store: Store, key: string): Promise<MunicipalityRow | undefined> {
  return connectionOf(store).memory.recall(JSON.stringify(['municipality', key]), () =>
    read(store).select().from(municipalities).where(eq(municipalities.key, key)).get(),
  );
}

/** In order of their names. */
export async function listMunicipalities(store: Store): Promise<MunicipalityRow[]> {
  return read(store).select().from(municipalities).orderBy(asc(municipalities.name)).all();
}
