import { asc, eq } from 'drizzle-orm';
import { connectionOf, read, write } from '../connection.ts';
import type { MunicipalitySettings } from '../municipalitySettings.ts';
import { municipalities, municipalitySettings } from '../schema.ts';
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

/** Puts new settings in place of the old ones, whole, with the town's name and who answers for its surveys. */
export function storeSettings(
  store: Store,
  key: string,
  { name, settings, crest }: { name: string; settings: MunicipalitySettings; crest?: Buffer | undefined },
): Promise<void> {
  return write(store, (db) => {
    db.update(municipalities)
      .set({ name, contact: settings.responsible.name })
      .where(eq(municipalities.key, key))
      .run();
    const row = { settings, crest: crest ?? null };
    db.insert(municipalitySettings)
      .values({ municipality: key, ...row })
      .onConflictDoUpdate({ target: municipalitySettings.municipality, set: row })
      .run();
  });
}

export async function findSettings(store: Store, key: string): Promise<MunicipalitySettings | undefined> {
  return read(store)
    .select({ settings: municipalitySettings.settings })
    .from(municipalitySettings)
    .where(eq(municipalitySettings.municipality, key))
    .get()?.settings;
}

/** The picture itself. */
export async function findCrest(store: Store, key: string): Promise<Buffer | undefined> {
  const row = read(store)
    .select({ crest: municipalitySettings.crest })
    .from(municipalitySettings)
    .where(eq(municipalitySettings.municipality, key))
    .get();
  return row?.crest ?? undefined;
}
