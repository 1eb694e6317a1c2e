import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listMigrations, type Migration, MigrationFailed, migrate } from '../../db/migrate.ts';
import { openStore } from '../../db/openStore.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { givenResponse, storeOne } from './givenResponse.ts';
import { givenFolder, givenStore, givenTown, givenWave } from './givenStore.ts';

/** A data folder as an older program left it: filled, in the middle of a wave. */
async function givenFilledFolder(): Promise<string> {
  const folder = givenFolder();
  const store = await openStore(folder);
  await givenTown(store);
  await givenWave(store);
  for (let number = 0; number < 25; number++) await storeOne(store, givenResponse(number));
  await store.close();
  return folder;
}

function openFile(folder: string): Sqlite.Database {
  const database = new Sqlite(join(folder, 'umfeld.sqlite'));
  onTestFinished(() => void database.close());
  return database;
}

const next = (sql: string): Migration[] => {
  const known = listMigrations();
  return [...known, { number: (known.at(-1)?.number ?? 0) + 1, name: 'next.sql', sql }];
};

/** What drizzle-kit would draft: a parent table made anew, dropped, renamed. */
const rebuildWaves = `
  CREATE TABLE waves_new (
    municipality TEXT NOT NULL REFERENCES municipalities (key), key TEXT NOT NULL, title TEXT NOT NULL,
    state TEXT NOT NULL, sample TEXT NOT NULL, questionnaire TEXT NOT NULL, area_set INTEGER, widths TEXT,
    closed_on TEXT, place_list INTEGER, opens_on TEXT, closes_on TEXT, minimum_age INTEGER,
    is_paused INTEGER NOT NULL, test_of TEXT, extra TEXT, PRIMARY KEY (municipality, key)) STRICT;
  INSERT INTO waves_new SELECT *, 'new' FROM waves;
  DROP TABLE waves;
  ALTER TABLE waves_new RENAME TO waves;`;

describe('migrating', () => {
  it('numbers the files without gaps', () => {
    const migrations = listMigrations();
    expect(migrations.length).toBeGreaterThan(0);
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    for (const { name, sql } of migrations) {
      expect(name).toMatch(/^\d{4}_[a-z0-9_]+\.sql$/);
      expect(sql, `${name} says why it is there`).toMatch(/^-- /);
    }
  });

  it('keeps every row when a filled database gets a table rebuilt', async () => {
    const database = openFile(await givenFilledFolder());
    migrate(database, next(rebuildWaves));
    expect(database.prepare('SELECT count(*) FROM responses').pluck().get()).toBe(25);
    expect(database.prepare('SELECT extra FROM waves').pluck().get()).toBe('new');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('leaves the file as it was when a migration breaks half-way', async () => {
    const folder = await givenFilledFolder();
    const before = readFileSync(join(folder, 'umfeld.sqlite'));
    const database = openFile(folder);
    const broken = next(
      'DELETE FROM ledger; CREATE TABLE half (a TEXT) STRICT; SELECT nonsense FROM nowhere;',
    );
    expect(() => migrate(database, broken)).toThrow(MigrationFailed);
    expect(() => migrate(database, broken)).toThrow(/next\.sql failed: no such table.*left as it was/);
    database.close();
    expect(readFileSync(join(folder, 'umfeld.sqlite')).equals(before)).toBe(true);
  });

  it('refuses a migration that would leave rows without their parent', async () => {
    const database = openFile(await givenFilledFolder());
    expect(() => migrate(database, next('DELETE FROM waves;'))).toThrow(/rows point to rows that are gone/);
    expect(database.prepare('SELECT count(*) FROM waves').pluck().get()).toBe(1);
  });

  it('refuses a database from a newer program', async () => {
    const folder = await givenFilledFolder();
    openFile(folder).pragma('user_version = 999');
    await expect(openStore(folder)).rejects.toThrow('use a newer program');
  });
});

describe('the log of a town that ran a wave with an older program', () => {
  it('loses the numbers of letters and the addresses of accounts, and is locked again', () => {
    const database = openFile(givenFolder());
    migrate(database, listMigrations().slice(0, 17));
    database.exec(`
      INSERT INTO municipalities (key, name, time_zone) VALUES ('meissen', 'Meißen', 'Europe/Berlin');
      INSERT INTO accounts (id, email, name, created_on) VALUES ('id-of-falk', 'falk@meissen.example', 'Falk', '2026-11-01')`);
    const log = database.prepare('INSERT INTO audit_log VALUES (?, ?, 0, ?, ?, ?, ?)');
    const rows = [
      ['codes.note', '2026, letter 812', 'refused', '2026'],
      ['codes.replace', '2026, letter 813', null, '2026'],
      ['paper.tickOff', '2026/814', null, '2026'],
      ['paper.bundle', '2026/1', null, '2026/1'],
      ['account.roles', 'falk@meissen.example', 'entry', 'id-of-falk'],
      ['account.roles', 'gone@meissen.example', 'entry', 'gone@meissen.example'],
      ['wave.open', '2026', null, '2026'],
    ] as const;
    for (const [at, [action, subject, detail]] of rows.entries())
      log.run('meissen', at + 1, 'id-of-falk', action, subject, detail);
    migrate(database);
    const subjects = database.prepare('SELECT subject FROM audit_log ORDER BY number').pluck().all();
    expect(subjects).toEqual(rows.map(([, , , after]) => after));
    expect(database.prepare('SELECT municipality FROM owed_vacuums').pluck().all()).toEqual(['meissen']);
    expect(() => database.exec("UPDATE audit_log SET subject = 'x'")).toThrow('never changed');
  });
});

describe('opening a data folder', () => {
  it('finds everything again', async () => {
    const store = await givenStore(await givenFilledFolder());
    expect(await verifyStore(store)).toEqual({
      waves: [{ municipality: 'meissen', wave: '2026', responses: 25 }],
      total: 25,
      faults: [],
    });
  });

  it('lets nobody else on the machine read it', async () => {
    const folder = join(givenFolder(), 'data');
    const store = await givenStore(folder);
    await givenTown(store);
    const rights = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
    expect(['.', 'keys'].map(rights)).toEqual(['700', '700']);
    const files = ['umfeld.sqlite', 'umfeld.sqlite-wal', 'keys/ledger.key', 'keys/receipt.key'];
    expect(files.map(rights)).toEqual(['600', '600', '600', '600']);
  });

  it('keeps its keys, which differ from one another and from folder to folder', async () => {
    const folder = givenFolder();
    const [first, again, other] = [await givenStore(folder), await givenStore(folder), await givenStore()];
    expect(again.keys).toEqual(first.keys);
    const keys = [first.keys.ledger, first.keys.receipt, other.keys.ledger, other.keys.receipt];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
  });
});
