import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { markerColumn } from './givenSoakTown.ts';

/** Sample, mode, stratum and weight stand before the answers of a stored body. */
const headLength = 4;

export interface Present {
  /** Times each number stands among the responses of the wave "2026". */
  responses: Map<number, number>;
  /** The same among the texts, which are stored apart. */
  texts: Map<number, number>;
  /** Rows of what comes once with each answer on the web. */
  placeSets: number;
  ledger: number;
  languages: number;
  /** What the counters say, all modes together. */
  returns: number;
}

/** Reads the answers straight from the file, without any of the server's code. */
export function readPresent(folder: string): Present {
  const database = new Sqlite(join(folder, 'umfeld.sqlite'), { readonly: true });
  const only = "WHERE municipality = 'meissen' AND wave = '2026'";
  const column = (sql: string) => database.prepare(`${sql} ${only}`).pluck();
  try {
    return {
      responses: tally(column('SELECT body FROM responses'), (body) =>
        Number(JSON.parse(body)[headLength + markerColumn]),
      ),
      texts: tally(column('SELECT body FROM texts'), (body) => Number(/^Nummer (\d+) *$/.exec(body)?.[1])),
      placeSets: Number(column('SELECT count(*) FROM place_sets').get()),
      ledger: Number(column('SELECT count(*) FROM ledger').get()),
      languages: Number(column('SELECT coalesce(sum(count), 0) FROM languages').get()),
      returns: Number(column('SELECT coalesce(sum(count), 0) FROM returns').get()),
    };
  } finally {
    database.close();
  }
}

function tally(rows: Sqlite.Statement, numberIn: (body: string) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const body of rows.iterate()) {
    const number = numberIn(String(body));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
