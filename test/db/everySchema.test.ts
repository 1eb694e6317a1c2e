import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listMigrations, MigrationFailed, migrate } from '../../db/migrate.ts';
import { openStore } from '../../db/openStore.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { fillSchema, readRows, rowsEach } from './fillSchema.ts';
import { givenFolder, givenStore } from './givenStore.ts';

const migrations = listMigrations();
const newest = migrations.at(-1)?.number ?? 0;
const schemas = migrations.map(({ number }) => number);

function openFile(file: string): Database {
  const database = new Sqlite(file);
  onTestFinished(() => void database.close());
  return database;
}

/** A data folder as the program left it that knew `schema` and no more, with rows in every table. */
function givenOldFolder(schema: number): { folder: string; file: string; tables: string[] } {
  const folder = givenFolder();
  const file = join(folder, 'umfeld.sqlite');
  const database = new Sqlite(file);
  for (const pragma of ['page_size = 16384', 'journal_mode = WAL', 'foreign_keys = ON'])
    database.pragma(pragma);
  migrate(
    database,
    migrations.filter(({ number }) => number <= schema),
  );
  const tables = fillSchema(database);
  database.close();
  return { folder, file, tables };
}

const columnsOf = (database: Database, table: string): string[] =>
  (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);

/** Tables, columns, keys, indexes, triggers: everything but rows. */
function describeSchema(database: Database) {
  const tables = (database.pragma('table_list') as { name: string; wr: number; strict: number }[])
    .filter(({ name }) => !name.startsWith('sqlite_'))
    .map(({ name, wr, strict }) => ({ name, wr, strict, columns: database.pragma(`table_info(${name})`) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const others = database
    .prepare("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name")
    .all();
  return { tables, others };
}

describe('a store of every schema there ever was', () => {
  it.each(schemas)('comes from %i to the newest with every row as it was', async (schema) => {
    const { folder, file, tables } = givenOldFolder(schema);
    const old = openFile(file);
    const before = tables.map((table) => readRows(old, table, columnsOf(old, table)));
    const columns = tables.map((table) => columnsOf(old, table));
    old.close();
    const store = await givenStore(folder);
    const migrated = openFile(file);
    expect(migrated.pragma('user_version', { simple: true })).toBe(newest);
    for (const [index, table] of tables.entries()) {
      expect(before[index]?.length, table).toBe(rowsEach);
      expect(readRows(migrated, table, columns[index] ?? []), table).toEqual(before[index]);
    }
    expect(migrated.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(migrated.pragma('foreign_key_check')).toEqual([]);
    expect(await verifyStore(store)).toMatchObject({ total: rowsEach, faults: [] });
    const fresh = openFile(join((await givenStore()).folder, 'umfeld.sqlite'));
    expect(describeSchema(migrated)).toEqual(describeSchema(fresh));
    expect(describeSchema(migrated).tables.filter(({ strict }) => strict === 0)).toEqual([]);
    if (schema === newest) return;
    const kept = openFile(join(folder, `before-schema-${schema}.sqlite`));
    expect(kept.pragma('user_version', { simple: true })).toBe(schema);
    for (const [index, table] of tables.entries())
      expect(readRows(kept, table, columns[index] ?? []), table).toEqual(before[index]);
  });

  it('had every one of its tables filled', () => {
    const { tables, file } = givenOldFolder(newest);
    expect(tables.length).toBe(describeSchema(openFile(file)).tables.length);
    expect(tables.length).toBeGreaterThan(35);
  });
});

describe('a migration that fails leaves the old file as it was, to the byte', () => {
  const next = (sql: string) => [...migrations, { number: newest + 1, name: 'next.sql', sql }];

  it.each([1, 9, newest])('when the last step breaks, from schema %i', (schema) => {
    const { file } = givenOldFolder(schema);
    const before = readFileSync(file);
    const database = openFile(file);
    const broken = next(
      'DELETE FROM ledger; CREATE TABLE half (a TEXT) STRICT; SELECT nonsense FROM nowhere;',
    );
    expect(() => migrate(database, broken)).toThrow(MigrationFailed);
    expect(() => migrate(database, broken)).toThrow(
      /next\.sql failed: no such table.*left as it was.*program you used before/,
    );
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    database.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('when the disk is full, and says how to mend that', () => {
    const { file } = givenOldFolder(1);
    const before = readFileSync(file);
    const database = openFile(file);
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 3}`);
    expect(() => migrate(database)).toThrow(/database or disk is full.*left as it was.*Make room/);
    database.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('when the process is killed in the middle', async () => {
    const { folder, file } = givenOldFolder(9);
    const before = readFileSync(file);
    const ended = spawnSync(process.execPath, ['--import', 'tsx', 'test/db/killedMigration.ts', file]);
    expect(ended.signal).toBe('SIGKILL');
    expect(readFileSync(file).equals(before)).toBe(true);
    const store = await givenStore(folder);
    expect(await verifyStore(store)).toMatchObject({ total: rowsEach, faults: [] });
  });

  it('when there is no room for the copy that is kept', async () => {
    const { folder, file } = givenOldFolder(9);
    const before = readFileSync(file);
    mkdirSync(join(folder, `before-schema-9.sqlite.${process.pid}`));
    await expect(openStore(folder)).rejects.toThrow(/copying the database first.*left as it was/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
