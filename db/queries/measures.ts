import { asc, eq } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { type BeccariaSteps, type MeasureBody, measures } from '../schema.ts';
import type { Store } from '../store.ts';

/** `areaSet`: version of the areas its keys belong to, 0 when it names none. */
export type MeasureRow = MeasureBody & { key: string; areaSet: number };
export type { BeccariaSteps };

/** Puts this register in the place of the earlier one. */
export function replaceMeasures(
  store: Store,
  municipality: string,
  rows: readonly MeasureRow[],
): Promise<void> {
  return write(store, (db) => {
    db.delete(measures).where(eq(measures.municipality, municipality)).run();
    rows.forEach(({ key, areaSet, ...body }, position) => {
      db.insert(measures).values({ municipality, position, key, areaSet, body }).run();
    });
  });
}

/** In the order of the file they came in. */
export async function listMeasures(store: Store, municipality: string): Promise<MeasureRow[]> {
  return read(store)
    .select()
    .from(measures)
    .where(eq(measures.municipality, municipality))
    .orderBy(asc(measures.position))
    .all()
    .map(({ key, areaSet, body }) => ({ key, areaSet, ...body }));
}
