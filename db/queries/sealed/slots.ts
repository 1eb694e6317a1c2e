import { randomInt } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import type { Connection } from '../../connection.ts';
import type { GroupWork } from '../../groupWork.ts';

/** One run of slots: the responses of a wave, or its answers to one text or places question. */
export type Shelf =
  | { table: 'responses'; municipality: string; wave: string }
  | { table: 'place_sets' | 'texts'; municipality: string; wave: string; question: string };

/**
 * Puts a body on its shelf so that neither slot, page nor place within the page tells when it came: a step of the
 * inside-out shuffle (Durstenfeld 1964; Knuth, TAOCP 2, 3.4.2). Slots are made in order, but what they hold is a
 * uniformly random permutation after every step. All bodies of a shelf have the same length, so the exchange
 * overwrites cells in place and nothing moves inside the file. Runs inside a command; the commands of a group take the
 * same steps in memory and write where they lead to.
 *
 * @param width bytes; the body is padded to it
 * @throws RangeError when the body is longer
 */
export function shelveBody(
  connection: Connection,
  work: GroupWork,
  shelf: Shelf,
  body: string,
  width: number,
): void {
  const padded = padBody(body, width);
  work.share(nameOf(shelf), () => openShelf(connection, work, shelf)).add(padded);
}

/** A shelf as the commands of one group change it. */
function openShelf(connection: Connection, work: GroupWork, shelf: Shelf) {
  const { last, get, set, add } = statements(connection, shelf.table);
  const key = keyOf(shelf);
  const stored = ((last.get(...key) as number | null) ?? -1) + 1;
  /** What slots hold that are not what the file says. */
  const changed = new Map<number, string>();
  let count = stored;
  work.later(() => {
    // New slots in their order, so that the pages of the file stay in theirs.
    for (let slot = stored; slot < count; slot++) add.run(...key, slot, changed.get(slot));
    for (const [slot, body] of changed) if (slot < stored) set.run(body, ...key, slot);
  });
  return {
    add(body: string): void {
      const slot = randomInt(count + 1);
      if (slot < count) changed.set(count, changed.get(slot) ?? (get.get(...key, slot) as string));
      changed.set(slot, body);
      count += 1;
    },
  };
}

/** Bodies from slot `from` on, at most `limit`, in the order of their slots. */
export function readBodies(connection: Connection, shelf: Shelf, from: number, limit: number): string[] {
  const { range } = statements(connection, shelf.table);
  return range.all(...keyOf(shelf), from, from + limit) as string[];
}

export function padBody(body: string, width: number): string {
  const length = Buffer.byteLength(body);
  if (length > width) throw new RangeError(`a body of ${length} bytes does not fit into ${width}`);
  return body + ' '.repeat(width - length);
}

/** No key holds a slash. */
const nameOf = (shelf: Shelf): string =>
  `${shelf.table}/${shelf.municipality}/${shelf.wave}/${shelf.table === 'responses' ? '' : shelf.question}`;

const keyOf = (shelf: Shelf): string[] =>
  shelf.table === 'responses'
    ? [shelf.municipality, shelf.wave]
    : [shelf.municipality, shelf.wave, shelf.question];

type Statements = Record<'last' | 'get' | 'set' | 'add' | 'range', Statement>;

// Six long texts put together for each response cost as much as one of the statements.
const prepared = new WeakMap<Connection, Map<Shelf['table'], Statements>>();

function statements(connection: Connection, table: Shelf['table']): Statements {
  const ofConnection = prepared.get(connection) ?? new Map<Shelf['table'], Statements>();
  prepared.set(connection, ofConnection);
  const known = ofConnection.get(table) ?? prepareFor(connection, table);
  ofConnection.set(table, known);
  return known;
}

function prepareFor({ prepare }: Connection, table: Shelf['table']): Statements {
  const key = `municipality = ? AND wave = ?${table === 'responses' ? '' : ' AND question = ?'}`;
  const values = table === 'responses' ? '?, ?, ?, ?' : '?, ?, ?, ?, ?';
  return {
    last: prepare(`SELECT max(slot) FROM ${table} WHERE ${key}`).pluck(),
    get: prepare(`SELECT body FROM ${table} WHERE ${key} AND slot = ?`).pluck(),
    set: prepare(`UPDATE ${table} SET body = ? WHERE ${key} AND slot = ?`),
    add: prepare(`INSERT INTO ${table} VALUES (${values})`),
    range: prepare(`SELECT body FROM ${table} WHERE ${key} AND slot >= ? AND slot < ? ORDER BY slot`).pluck(),
  };
}
