import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

interface Column {
  name: string;
  type: string;
}
interface Reference {
  id: number;
  table: string;
  from: string;
  to: string;
}
type Row = Record<string, string | number | Buffer | null>;

/** Of every table of the schema, and enough to tell them apart. */
export const rowsEach = 3;

/** What a CHECK asks for, or what `verify` holds rows against. */
const given: Record<string, string | number | Buffer | null> = {
  'waves.state': 'closed',
  'waves.sample': 'both',
  'waves.is_paused': 0,
  'waves.test_of': null,
  'ledger.day': Buffer.from('0042'),
  'returns.sample': 'open',
  'returns.mode': 'web',
  'returns.count': 1,
  'responses.slot': 0,
  'place_sets.slot': 0,
  'texts.slot': 0,
  'releases.state': 'built',
  'named_places.kind': 'street',
  'account_sessions.stage': 'full',
  'sign_ins.proof': 'app',
  'memberships.role': 'admin',
  'invitations.state': 2,
  'invitations.shown': 3,
  'invitations.paper': 2,
  'release_steps.proposed_audience': 'council',
  'release_steps.audience': 'public',
  'text_marks.state': 'read',
  'questionnaire_versions.occasion': 'kept',
  'text_corrections.state': 'proposed',
  'paper_bundles.size': 10,
  'accounts.language': 'en',
};

/** Fills every table of a database of any schema, parents before children: row i of each belongs to town i. */
export function fillSchema(database: Database): string[] {
  const tables = listTables(database);
  const filled = new Map<string, Row[]>();
  for (const table of tables) {
    const columns = database.pragma(`table_info(${table})`) as Column[];
    const references = database.pragma(`foreign_key_list(${table})`) as Reference[];
    const rows = Array.from({ length: rowsEach }, (_, index) =>
      makeRow(table, columns, references, filled, index),
    );
    const names = columns.map(({ name }) => name);
    const insert = database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    );
    for (const row of rows) insert.run(row);
    filled.set(table, rows);
  }
  return tables;
}

/** In the order they were made, so that what is pointed to comes first. */
const listTables = (database: Database): string[] =>
  database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )
    .pluck()
    .all() as string[];

function makeRow(
  table: string,
  columns: readonly Column[],
  references: readonly Reference[],
  filled: ReadonlyMap<string, readonly Row[]>,
  index: number,
): Row {
  const row: Row = {};
  for (const { name, type } of columns) row[name] = makeValue(table, name, type, index);
  for (const { table: parent, from, to } of references) {
    const value = filled.get(parent)?.[index]?.[to];
    if (value === undefined)
      throw new Error(`${table}.${from} points to ${parent}.${to}, which has no rows yet`);
    row[from] = value;
  }
  if (columns.some(({ name }) => name === 'sha256'))
    row.sha256 = createHash('sha256').update(String(row.body)).digest('hex');
  return row;
}

function makeValue(table: string, column: string, type: string, index: number): Row[string] {
  const known = given[`${table}.${column}`];
  if (known !== undefined) return known;
  if (column === 'municipality') return `municipalities-key-${index}`;
  if (type === 'INTEGER') return index + 1;
  return type === 'BLOB' ? Buffer.alloc(16, index + 1) : `${table}-${column}-${index}`;
}

/** All rows of the named columns, to see that none changed. */
export const readRows = (database: Database, table: string, columns: readonly string[]): unknown[] =>
  database.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns.join(', ')}`).all();
