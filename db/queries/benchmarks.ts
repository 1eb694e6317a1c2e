import { and, asc, eq } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { benchmarks } from '../schema.ts';
import type { Store } from '../store.ts';

/** `key`: "<town>-<wave>". `source`: where the figures came from, in words. `importedOn`: YYYY-MM-DD. */
export type BenchmarkRow = typeof benchmarks.$inferSelect;

/** Stores a reference; an earlier one of the same town and wave gives way. */
export function storeBenchmark(store: Store, row: BenchmarkRow): Promise<void> {
  const { source, importedOn, body } = row;
  return write(store, (db) => {
    db.insert(benchmarks)
      .values(row)
      .onConflictDoUpdate({
        target: [benchmarks.municipality, benchmarks.key],
        set: { source, importedOn, body },
      })
      .run();
  });
}

/** In order of their keys, which says nothing about any figure. */
export async function listBenchmarks(store: Store, municipality: string): Promise<BenchmarkRow[]> {
  return read(store)
    .select()
    .from(benchmarks)
    .where(eq(benchmarks.municipality, municipality))
    .orderBy(asc(benchmarks.key))
    .all();
}

/** Returns false when there is none of this key. */
export function removeBenchmark(store: Store, municipality: string, key: string): Promise<boolean> {
  return write(
    store,
    (db) =>
      db
        .delete(benchmarks)
        .where(and(eq(benchmarks.municipality, municipality), eq(benchmarks.key, key)))
        .run().changes > 0,
  );
}
