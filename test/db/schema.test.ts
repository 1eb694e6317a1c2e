import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import * as schema from '../../db/schema.ts';
import { givenStore } from './givenStore.ts';

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));

interface ListedTable {
  name: string;
  type: string;
  wr: number;
  strict: number;
}
interface ListedColumn {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

/** These lead to the towns (docs/decisions/025-accounts.md). */
const keysBeforeAnyTown: Record<string, string> = {
  municipalities: 'key',
  accounts: 'id',
  account_recovery_codes: 'account',
  account_links: 'account',
  account_sessions: 'account',
  failed_sign_ins: 'account',
  sign_ins: 'account',
};

async function givenDatabase() {
  return connectionOf(await givenStore()).sqlite;
}

describe('the migrated database', () => {
  it('has the tables of the Drizzle schema, and no others', async () => {
    const database = await givenDatabase();
    const listed = (database.pragma('table_list') as ListedTable[]).filter(
      ({ name }) => !name.startsWith('sqlite_'),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(listed.map(({ name }) => name).sort()).toEqual(
      tables.map((table) => getTableConfig(table).name).sort(),
    );
  });

  it('is strict everywhere, and without row numbers wherever residents left something', async () => {
    const database = await givenDatabase();
    const listed = (database.pragma('table_list') as ListedTable[]).filter(
      ({ name }) => !name.startsWith('sqlite_'),
    );
    expect(listed.filter(({ strict }) => strict === 0)).toEqual([]);
    const sealed = ['responses', 'place_sets', 'texts', 'ledger', 'returns', 'languages'];
    const numbered = listed.filter(({ wr }) => wr === 0).map(({ name }) => name);
    expect(sealed.filter((name) => numbered.includes(name))).toEqual([]);
  });

  it('has every column as the Drizzle schema says, and keys that begin with the municipality', async () => {
    const database = await givenDatabase();
    for (const table of tables) {
      const { name, primaryKeys } = getTableConfig(table);
      const listed = database.pragma(`table_info(${name})`) as ListedColumn[];
      const declared = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        notnull: column.notNull ? 1 : 0,
      }));
      expect(
        listed.map(({ name, type, notnull }) => ({ name, type, notnull })),
        name,
      ).toEqual(declared);
      const key = listed.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
      const declaredKey = primaryKeys[0]?.columns.map((column) => column.name) ?? ['key'];
      expect(
        key.map((column) => column.name),
        name,
      ).toEqual(declaredKey);
      expect(declaredKey[0], name).toBe(keysBeforeAnyTown[name] ?? 'municipality');
    }
  });

  it('overwrites what is deleted and syncs every commit', async () => {
    const database = await givenDatabase();
    const settings = [
      'page_size',
      'journal_mode',
      'synchronous',
      'secure_delete',
      'foreign_keys',
      'busy_timeout',
    ];
    expect(settings.map((name) => database.pragma(name, { simple: true }))).toEqual([
      16_384,
      'wal',
      2,
      1,
      1,
      0,
    ]);
  });
});
