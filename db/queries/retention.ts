import { connectionOf, write } from '../connection.ts';
import type { Store } from '../store.ts';
import { addDeletion, oweVacuum, payVacuum } from './deletions.ts';

const tablesOfPersons = [
  'text_marks',
  'responses',
  'place_sets',
  'texts',
  'ledger',
  'returns',
  'languages',
  'invitations',
  'spent_tokens',
  'invitation_views',
  'paper_cards',
  'paper_bundles',
  'entry_checks',
  'return_profiles',
] as const;
type TableOfPersons = (typeof tablesOfPersons)[number];

/** How many rows went, for the protocol. */
export type Deleted = Record<TableOfPersons, number>;

/**
 * What one rule takes: the first table is counted in the protocol. With the codes goes what says how their letters and
 * paper forms came back; with the answers what was counted of typing and of who answered.
 */
const tablesOfRule = {
  codes: ['invitations', 'spent_tokens', 'invitation_views', 'paper_cards', 'paper_bundles'],
  ledger: ['ledger'],
  texts: ['texts'],
  answers: ['responses', 'place_sets', 'returns', 'languages', 'entry_checks', 'return_profiles'],
} as const satisfies Record<string, readonly TableOfPersons[]>;
export type ErasingRule = keyof typeof tablesOfRule;

/** `day`: YYYY-MM-DD. `account`: an id, "schedule" or "command line". */
export interface DeletionNote {
  day: string;
  account: string;
}

/**
 * Deletes everything residents sent in a wave, and the counters. The wave and its releases stay. Afterwards
 * neither the file nor its log holds a trace; older backups do, until they are rotated out.
 */
export async function deleteWaveData(store: Store, municipality: string, wave: string): Promise<Deleted> {
  const { prepare } = connectionOf(store);
  const deleted = await write(store, (db) => {
    oweVacuum(db, municipality);
    return Object.fromEntries(
      tablesOfPersons.map((table) => [
        table,
        prepare(`DELETE FROM ${table} WHERE municipality = ? AND wave = ?`).run(municipality, wave).changes,
      ]),
    );
  });
  await payVacuum(store);
  return deleted as Deleted;
}

/** Whether a rule would find anything to delete. */
export async function holdsRows(
  store: Store,
  municipality: string,
  wave: string,
  rule: ErasingRule,
): Promise<boolean> {
  const { prepare } = connectionOf(store);
  return tablesOfRule[rule].some(
    (table) =>
      prepare(`SELECT 1 FROM ${table} WHERE municipality = ? AND wave = ? LIMIT 1`).get(
        municipality,
        wave,
      ) !== undefined,
  );
}

/**
 * Carries out one rule on one wave and writes the protocol, in one command: after a crash both stand or neither. The file
 * is still to be rewritten (`payVacuum`).
 *
 * @param note the day and who did it
 * @returns false when there was nothing to delete
 */
export function eraseByRule(
  store: Store,
  municipality: string,
  wave: string,
  rule: ErasingRule,
  note: DeletionNote,
): Promise<boolean> {
  return write(store, (db) => eraseRows(store, db, { municipality, wave, rule, ...note }));
}

/** What `eraseByRule` does, inside a command that does more. */
export function eraseRows(
  store: Store,
  db: Parameters<typeof addDeletion>[0],
  row: { municipality: string; wave: string; rule: ErasingRule } & DeletionNote,
): boolean {
  const { prepare } = connectionOf(store);
  // What was marked of a text goes with it (ON DELETE CASCADE).
  const [rows = 0, ...others] = tablesOfRule[row.rule].map(
    (table) =>
      prepare(`DELETE FROM ${table} WHERE municipality = ? AND wave = ?`).run(row.municipality, row.wave)
        .changes,
  );
  if (rows + others.reduce((sum, one) => sum + one, 0) === 0) return false;
  addDeletion(db, { ...row, rows });
  oweVacuum(db, row.municipality);
  return true;
}
