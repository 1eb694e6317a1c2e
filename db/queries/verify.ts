import { type Connection, connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';
import { sha256 } from './releases.ts';

export interface Verification {
  /** Responses stored, per wave. */
  waves: { municipality: string; wave: string; responses: number }[];
  total: number;
  /** One sentence each; empty when the store is sound. */
  faults: string[];
}

/** Checks the whole store: the file itself, rows without a wave, gaps, counters, and the hash of every release. */
export async function verifyStore(store: Store): Promise<Verification> {
  return verifyDatabase(connectionOf(store));
}

/** What the checks need of a connection: nothing is written. */
type Readable = Pick<Connection, 'sqlite' | 'prepare'>;

/** The same for a copy that nobody has open as a store. */
export function verifyDatabase(database: Readable): Verification {
  const damage = findDamage(database);
  // What a damaged file would be counted to is not worth telling, and counting may break off.
  if (damage.length > 0) return { waves: [], total: 0, faults: damage };
  const { prepare } = database;
  const waves = prepare(
    `SELECT waves.municipality, waves.key AS wave, count(slot) AS responses
     FROM waves LEFT JOIN responses ON responses.municipality = waves.municipality AND wave = key
     GROUP BY waves.municipality, waves.key ORDER BY waves.municipality, waves.key`,
  ).all() as Verification['waves'];
  return {
    waves,
    total: prepare('SELECT count(*) FROM responses').pluck().get() as number,
    faults: [
      ...findOrphans(database),
      ...findGaps(database),
      ...findMiscounts(database),
      ...findChangedReleases(database),
    ],
  };
}

function findDamage({ sqlite }: Readable): string[] {
  const found = sqlite.pragma('integrity_check') as { integrity_check: string }[];
  return found
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((line) => `The database file is damaged: ${line}`);
}

function findOrphans(database: Readable): string[] {
  const found = database.sqlite.pragma('foreign_key_check') as { table: string; parent: string }[];
  const counts = new Map<string, number>();
  for (const { table, parent } of found) {
    const pair = `${table} without ${parent}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].map(([pair, count]) => `Orphaned rows: ${count} in ${pair}`);
}

/** Slots are dense from 0; a gap means that a row was taken out. */
function findGaps(database: Readable): string[] {
  const tables = [
    ['responses', 'municipality, wave'],
    ['place_sets', 'municipality, wave, question'],
    ['texts', 'municipality, wave, question'],
  ] as const;
  return tables.flatMap(([table, key]) => {
    const found = database
      .prepare(
        `SELECT municipality, wave FROM ${table} GROUP BY ${key} HAVING max(slot) + 1 <> count(*) OR min(slot) <> 0`,
      )
      .all() as { municipality: string; wave: string }[];
    return found.map(({ municipality, wave }) => `Rows are missing in ${table} of ${municipality}/${wave}`);
  });
}

/** Each response was counted in the same command that stored it. */
function findMiscounts(database: Readable): string[] {
  const found = database
    .prepare(
      `SELECT municipality, key AS wave,
         (SELECT count(*) FROM responses r WHERE r.municipality = w.municipality AND r.wave = w.key) AS stored,
         (SELECT coalesce(sum(count), 0) FROM returns c WHERE c.municipality = w.municipality AND c.wave = w.key) AS counted
       FROM waves w WHERE stored <> counted`,
    )
    .all() as { municipality: string; wave: string; stored: number; counted: number }[];
  return found.map(
    ({ municipality, wave, stored, counted }) =>
      `${municipality}/${wave} holds ${stored} responses but counted ${counted}`,
  );
}

/** Frozen is frozen: neither what a release says nor the figures kept beside it may change by a byte. */
function findChangedReleases(database: Readable): string[] {
  return [
    ...listChanged(database, 'releases').map((name) => `Release ${name} was changed after it was built`),
    ...listChanged(database, 'estimates').map(
      (name) => `The figures kept beside release ${name} were changed after it was built`,
    ),
  ];
}

/** "N of MUNICIPALITY/WAVE", where the text is not the one that was stored. */
function listChanged({ prepare }: Readable, table: 'releases' | 'estimates'): string[] {
  const rows = prepare(`SELECT municipality, wave, number, sha256 FROM ${table}`).all() as {
    municipality: string;
    wave: string;
    number: number;
    sha256: string;
  }[];
  const body = prepare(
    `SELECT body FROM ${table} WHERE municipality = ? AND wave = ? AND number = ?`,
  ).pluck();
  return rows
    .filter((row) => sha256(String(body.get(row.municipality, row.wave, row.number))) !== row.sha256)
    .map((row) => `${row.number} of ${row.municipality}/${row.wave}`);
}
