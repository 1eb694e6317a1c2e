import { connectionOf } from '../../connection.ts';
import type { Store } from '../../store.ts';
import { oweVacuum, payVacuum } from '../deletions.ts';

/**
 * Deletes a wave with everything that belongs to it, answers first, and rewrites the file so that nothing of it is
 * left there. What a table holds of a wave is known by its columns: a new table is wiped as well.
 *
 * @returns whether there was such a wave
 */
export async function wipeWave(store: Store, municipality: string, wave: string): Promise<boolean> {
  const { committer, sqlite, memory, drizzle } = connectionOf(store);
  const tables = tablesOfWaves(sqlite);
  const wiped = await committer.write(() => {
    // Checked when all are gone: which table leans on which is not known here.
    sqlite.pragma('defer_foreign_keys = ON');
    for (const table of tables)
      sqlite.prepare(`DELETE FROM "${table}" WHERE municipality = ? AND wave = ?`).run(municipality, wave);
    const { changes } = sqlite
      .prepare('DELETE FROM waves WHERE municipality = ? AND key = ?')
      .run(municipality, wave);
    // After a crash the schedule rewrites the file.
    if (changes === 1) oweVacuum(drizzle, municipality);
    memory.forget();
    return changes === 1;
  });
  await payVacuum(store);
  return wiped;
}

function tablesOfWaves(sqlite: ReturnType<typeof connectionOf>['sqlite']): string[] {
  const rows = sqlite
    .prepare(
      `SELECT t.name AS name FROM pragma_table_list AS t
       WHERE t.schema = 'main' AND t.type = 'table'
         AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'municipality')
         AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'wave')`,
    )
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
}
