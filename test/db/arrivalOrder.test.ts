import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { countOf } from '../counts.ts';
import { givenResponse, storeOne } from './givenResponse.ts';
import { givenFolder, givenStore, givenTown, givenWave } from './givenStore.ts';
import { attackArrivalOrder, type Channel, correlation, type Finding } from './rawFile/arrivalAttack.ts';
import { cellsOfTable, pagesOutsideTrees, readRecord, unusedBytes } from './rawFile/database.ts';
import { pageBytes } from './rawFile/page.ts';

const responses = countOf('arrivalResponses');

/** Under chance alone, five standard errors are passed once in two million looks. */
const chanceRho = (count: number) => 5 / Math.sqrt(Math.max(2, count) - 1);
/** Chi-square with 81 degrees of freedom: passed once in ten million looks. */
const chanceChiSquare = 170;

/** What the judge marks the nth resident by, in each table. */
const marks = {
  responses: /\[\d,\d,null,1,\d,\d,\d,1,null,7,(\d+),null\]/,
  texts: /Nummer (\d+)/,
  place_sets: /\[\[0,"N(\d+)E/,
} as const;
type Table = keyof typeof marks;

const numbered = (number: number) =>
  givenResponse(number, {
    texts: [{ question: 'comment', text: `Nummer ${number}` }],
    places: [{ question: 'spots', marks: [{ cell: `N${number}E1`, codes: [1, 0] }] }],
  });

const bytesOf = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
const fileOf = (folder: string): Buffer => bytesOf(join(folder, 'umfeld.sqlite'));
const logOf = (folder: string): Buffer => bytesOf(join(folder, 'umfeld.sqlite-wal'));

function attack(folder: string, table: string, mark: Table): Map<Channel, Finding> {
  const raw = { file: fileOf(folder), log: logOf(folder), table };
  return new Map(attackArrivalOrder(raw, marks[mark]).map((finding) => [finding.channel, finding]));
}

/** A build without our care: rows as they come, under the given key. */
function givenLeakyFile(
  definition: string,
  keyOf: (number: number) => number | Buffer,
  options: { rows: number; keepLog: boolean },
) {
  const folder = givenFolder();
  const database = new Sqlite(join(folder, 'umfeld.sqlite'));
  database.pragma('page_size = 16384');
  database.pragma('journal_mode = WAL');
  database.pragma('secure_delete = ON');
  database.pragma('wal_autocheckpoint = 0');
  database.exec(`CREATE TABLE leaky (${definition}`);
  const insert = database.prepare('INSERT INTO leaky VALUES (?, ?)');
  for (let number = 0; number < options.rows; number++)
    insert.run(keyOf(number), JSON.stringify([1, 0, null, 1, ...givenResponse(number).codes]).padEnd(80));
  if (!options.keepLog) database.pragma('wal_checkpoint(TRUNCATE)');
  const findings = attack(folder, 'leaky', 'responses');
  database.close();
  return findings;
}

/** Stored one by one, as on a quiet day; filled once, for the attacks below. */
let filled: Store;
beforeAll(async () => {
  filled = await openStore(mkdtempSync(join(tmpdir(), 'umfeld-')));
  await givenTown(filled);
  await givenWave(filled);
  for (let number = 0; number < responses; number++) await storeOne(filled, numbered(number));
});
afterAll(async () => {
  await filled.close();
  rmSync(filled.folder, { recursive: true, force: true });
});

describe('the attacker', () => {
  const rowNumbers = 'key INTEGER PRIMARY KEY, body TEXT) STRICT';
  const randomKeys = 'key BLOB PRIMARY KEY, body TEXT) STRICT, WITHOUT ROWID';
  // As good as random, and the same in every run: how strongly split pages show depends on the keys.
  const random = (number: number) => createHash('sha256').update(`key ${number}`).digest().subarray(0, 16);

  it('reads the order off row numbers', () => {
    const found = givenLeakyFile(rowNumbers, (number) => number, { rows: responses, keepLog: false });
    expect(found.get('key order')?.rho).toBeGreaterThan(0.99);
    expect(found.get('place in the file')?.rho).toBeGreaterThan(0.9);
    expect(found.get('key order')?.count).toBe(responses);
  });

  it('reads the order off a page in spite of random keys', () => {
    const found = givenLeakyFile(randomKeys, random, { rows: 120, keepLog: false });
    expect(Math.abs(found.get('key order')?.rho ?? 1)).toBeLessThan(chanceRho(120));
    expect(found.get('offset in the page')?.rho).toBeGreaterThan(0.99);
  });

  it('sees that pages of random keys were split, not shuffled', () => {
    const found = givenLeakyFile(randomKeys, random, { rows: responses, keepLog: false });
    const most = Math.max(...[...found.values()].map(({ chiSquare }) => chiSquare));
    console.log(`count: chi-square of split pages ${most.toFixed(0)}, chance up to ${chanceChiSquare}`);
    expect(most).toBeGreaterThan(chanceChiSquare);
  });

  it('reads the order off the log in spite of random keys', () => {
    const found = givenLeakyFile(randomKeys, random, { rows: responses, keepLog: true });
    expect(found.get('first seen in the log')?.rho).toBeGreaterThan(0.99);
  });
});

describe('what one person sent', () => {
  it('is not joined by its place in the file', () => {
    const { folder } = filled;
    const positions = (table: Table): number[] => {
      const byArrival: number[] = [];
      for (const [index, { payload }] of cellsOfTable(fileOf(folder), table).entries())
        byArrival[Number(marks[table].exec(payload.toString('latin1'))?.[1])] = index;
      return byArrival;
    };
    const [answers, texts, places] = [positions('responses'), positions('texts'), positions('place_sets')];
    expect([answers.length, texts.length, places.length]).toEqual([responses, responses, responses]);
    for (const [one, other] of [
      [answers, texts],
      [answers, places],
      [texts, places],
    ] as const)
      expect(Math.abs(correlation(one, other))).toBeLessThan(chanceRho(responses));
  });
});

describe('the file of an open wave', () => {
  it('holds every body once, in its page, and no remains of one', () => {
    const file = fileOf(filled.folder);
    for (const table of Object.keys(marks) as Table[]) {
      const cells = cellsOfTable(file, table);
      expect(cells).toHaveLength(responses);
      expect(cells.filter(({ spills }) => spills)).toEqual([]);
      expect(new Set(cells.map(({ payload }) => String(readRecord(payload).at(-1)).length)).size).toBe(1);
    }
    const text = file.toString('latin1');
    expect(text.match(/Nummer \d+ /g)).toHaveLength(responses);
    expect(text.match(/\[\[0,"N\d+E1"/g)).toHaveLength(responses);
    const unused = unusedBytes(file);
    expect(unused.length).toBeGreaterThan(10_000);
    // Former cell pointers may stand there, two bytes each, of which eight in a row look like letters once in some
    // thousand files; a body would leave a longer run of them, spaces, or what is in every body.
    expect(unused.toString('latin1')).not.toMatch(/[ -~]{24}| {6}|null|Nummer/);
    for (const page of pagesOutsideTrees(file))
      expect(pageBytes(file, page).every((byte) => byte === 0)).toBe(true);
  });

  it('keeps the longest text, places and way, in the widest letters, out of overflow pages', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store);
    const longest = '€'.repeat(800);
    const named = (count: number, codes: number[]) =>
      Array.from({ length: count }, () => ({ place: 'k'.repeat(121), codes }));
    const places = [
      { question: 'spots', marks: named(3, [7, 1]) },
      { question: 'way', marks: named(12, []) },
    ];
    for (let number = 0; number < 20; number++)
      await storeOne(
        store,
        givenResponse(number, { texts: [{ question: 'comment', text: longest }], places }),
      );
    const cells = Object.keys(marks).flatMap((table) => cellsOfTable(fileOf(store.folder), table));
    expect(cells).toHaveLength(80);
    expect(cells.filter(({ spills }) => spills)).toEqual([]);
  });
});

describe('the order in which residents answered', () => {
  it('cannot be recovered from the files, neither while the wave is open nor after closing', async () => {
    for (const moment of ['open', 'closed'] as const) {
      if (moment === 'closed') {
        await setWaveState(filled, 'meissen', '2026', 'closed', '2026-11-30');
        await filled.vacuum();
      }
      expect(logOf(filled.folder)).toHaveLength(0);
      for (const table of Object.keys(marks) as Table[]) {
        const found = attack(filled.folder, table, table);
        expect(found.get('key order')?.count, 'the attacker looked at every row').toBe(responses);
        expect(found.get('first seen in the log')?.count).toBe(0);
        for (const { channel, rho, chiSquare, count } of found.values()) {
          const where = `${channel} of ${table}, ${moment}`;
          expect(Math.abs(rho), where).toBeLessThan(chanceRho(count));
          if (count >= 500) expect(chiSquare, where).toBeLessThan(chanceChiSquare);
        }
      }
    }
  });
});
