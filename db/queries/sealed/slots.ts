import { randomInt } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import type { Connection } from '../../connection.ts';

/** One run of slots: the responses of a wave, or its answers to one text or places question. */
export type Shelf =
  | { table: 'responses'; municipality: string; wave: string }
  | { table: 'place_sets' | 'texts'; municipality: string; wave: string; question: string };

/**
 * Puts a body on its shelf so that neither slot, page nor place within the page tells when it came: a step of the
 * inside-out shuffle (Durstenfeld 1964; Knuth, TAOCP 2, 3.4.2). Slots are made in order, but what they hold is a
 * uniformly random permutation after every step. All bodies of a shelf have the same length, so the exchange
 * overwrites cells in place and nothing moves inside the file. Runs inside a command.
 *
 * @param width bytes; the body is padded to it
 * @throws RangeError when the body is longer
 */
export function shelveBody(connection: Connection, shelf: Shelf, body: string, width: number): void {
  const { last, get, set, add } = statements(connection, shelf.table);
  const key = keyOf(shelf);
  const newest = last.get(...key) as number | null;
  const count = (newest ?? -1) + 1;
  const slot = randomInt(count + 1);
  const padded = padBody(body, width);
  if (slot === count) {
    add.run(...key, count, padded);
    return;
  }
  add.run(...key, count, get.get(...key, slot));
  set.run(padded, ...key, slot);
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
