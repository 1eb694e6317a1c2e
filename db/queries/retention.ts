import { connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';

/** Late retries are answered for this long after closing. */
const ledgerDays = 30;

const tablesOfPersons = [
  'responses',
  'place_sets',
  'texts',
  'ledger',
  'returns',
  'languages',
  'invitations',
  'spent_tokens',
] as const;

/** How many rows went, for the protocol. */
export type Deleted = Record<(typeof tablesOfPersons)[number], number>;

/**
 * Deletes everything residents sent in a wave, and the counters. The wave and its releases stay. Afterwards
 * neither the file nor its log holds a trace; older backups do, until they are rotated out.
 */
export async function deleteWaveData(store: Store, municipality: string, wave: string): Promise<Deleted> {
  const { committer, prepare } = connectionOf(store);
  const deleted = await committer.write(() =>
    Object.fromEntries(
      tablesOfPersons.map((table) => [
        table,
        prepare(`DELETE FROM ${table} WHERE municipality = ? AND wave = ?`).run(municipality, wave).changes,
      ]),
    ),
  );
  await store.vacuum();
  return deleted as Deleted;
}

/**
 * Drops the ledgers of all waves that were closed 30 days ago or earlier: from then on nothing shows that a
 * certain submission was ever sent.
 *
 * @param today YYYY-MM-DD
 * @returns how many submissions were forgotten
 */
export async function forgetLedger(store: Store, today: string): Promise<number> {
  const { committer, prepare } = connectionOf(store);
  const forgotten = await committer.write(
    () =>
      prepare(
        `DELETE FROM ledger WHERE (municipality, wave) IN
           (SELECT municipality, key FROM waves WHERE state = 'closed' AND date(closed_on, ?) <= ?)`,
      ).run(`+${ledgerDays} days`, today).changes,
  );
  if (forgotten > 0) await store.vacuum();
  return forgotten;
}
