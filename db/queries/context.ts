import { and, asc, eq } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { context } from '../schema.ts';
import type { Store } from '../store.ts';

/** One count of a layer, in one year and one area. */
export type ContextRow = Omit<typeof context.$inferSelect, 'municipality'>;

/**
 * Stores counts; every layer and year among them takes the place of the earlier one as a whole. Layers and years
 * that are not among them stay.
 */
export function replaceContext(
  store: Store,
  municipality: string,
  rows: readonly ContextRow[],
): Promise<void> {
  return write(store, (db) => {
    const sheets = new Map(rows.map(({ layer, year }) => [`${layer} ${year}`, { layer, year }]));
    for (const { layer, year } of sheets.values())
      db.delete(context)
        .where(and(eq(context.municipality, municipality), eq(context.layer, layer), eq(context.year, year)))
        .run();
    for (const row of rows)
      db.insert(context)
        .values({ ...row, municipality })
        .run();
  });
}

/** In order of layer, year and area; the municipality comes before its areas. */
export async function listContext(store: Store, municipality: string): Promise<ContextRow[]> {
  return read(store)
    .select()
    .from(context)
    .where(eq(context.municipality, municipality))
    .orderBy(asc(context.layer), asc(context.year), asc(context.area))
    .all()
    .map(({ municipality: _town, ...row }) => row);
}
