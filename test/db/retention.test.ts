import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isVacuumOwed, payVacuum } from '../../db/queries/deletions.ts';
import { deleteWaveData, eraseByRule } from '../../db/queries/retention.ts';
import { findSubmissionDay } from '../../db/queries/sealed/ledger.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { givenName, givenResponse, storeOne } from './givenResponse.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';

/** Everything on the disk: the database and its log. */
function bytesOf(store: Store): Buffer {
  const files = ['umfeld.sqlite', 'umfeld.sqlite-wal'].map((name) => join(store.folder, name));
  return Buffer.concat(files.filter((file) => existsSync(file)).map((file) => readFileSync(file)));
}

function hashesIn(store: Store, wave: string): Buffer[] {
  const database = new Sqlite(join(store.folder, 'umfeld.sqlite'), { readonly: true });
  const hashes = database.prepare('SELECT hash FROM ledger WHERE wave = ?').pluck().all(wave) as Buffer[];
  database.close();
  return hashes;
}

const countIn = (store: Store, traces: readonly (string | Buffer)[]): number => {
  const bytes = bytesOf(store);
  return traces.filter((trace) => bytes.includes(trace)).length;
};

/** Two waves with 120 answers each, every one with a text, a place and a way of its own. */
async function givenTwoWaves(): Promise<Store> {
  const store = await givenStore();
  await givenTown(store);
  for (const wave of ['2024', '2026']) {
    await givenWave(store, wave);
    const numbers = Array.from({ length: 120 }, (_, number) => number);
    await Promise.all(
      numbers.map((number) =>
        storeOne(
          store,
          givenResponse(number, {
            texts: [{ question: 'comment', text: `Satz ${wave}-${number}.` }],
            places: [
              { question: 'spots', marks: [{ cell: `N${wave}${number}E7`, codes: [1, 0] }] },
              { question: 'way', marks: [{ cell: `N${wave}${number}E8`, codes: [] }] },
            ],
          }),
          givenName(wave, `id-${number}`),
        ),
      ),
    );
  }
  return store;
}

const tracesOf = (wave: string): string[] =>
  Array.from({ length: 120 }, (_, number) => [
    `Satz ${wave}-${number}.`,
    `"N${wave}${number}E7"`,
    `"N${wave}${number}E8"`,
  ]).flat();

describe('deleting what residents sent', () => {
  it('leaves no byte of it on the disk, and everything of the other wave', async () => {
    const store = await givenTwoWaves();
    const [hashes, otherHashes] = [hashesIn(store, '2024'), hashesIn(store, '2026')];
    expect(hashes).toHaveLength(120);
    expect(countIn(store, [...tracesOf('2024'), ...hashes])).toBe(480);
    const deleted = await deleteWaveData(store, 'meissen', '2024');
    expect(deleted).toEqual({
      text_marks: 0,
      responses: 120,
      place_sets: 240,
      texts: 120,
      ledger: 120,
      invitations: 0,
      spent_tokens: 0,
      invitation_views: 0,
      paper_cards: 0,
      paper_bundles: 0,
      entry_checks: 0,
      return_profiles: 0,
      returns: 1,
      languages: 1,
    });
    expect(countIn(store, [...tracesOf('2024'), ...hashes])).toBe(0);
    expect(countIn(store, [...tracesOf('2026'), ...otherHashes])).toBe(480);
    expect(await isVacuumOwed(store), 'the file was rewritten').toBe(false);
    expect(await findWave(store, 'meissen', '2024')).toBeDefined();
    expect(await verifyStore(store)).toMatchObject({ total: 120, faults: [] });
  });
});

describe('the ledger', () => {
  it('is forgotten for one wave and leaves no byte, and everything else', async () => {
    const store = await givenTwoWaves();
    const hashes = hashesIn(store, '2024');
    expect(await findSubmissionDay(store, givenName('2024', 'id-7'))).toBe('2026-11-22');
    expect(countIn(store, hashes)).toBe(120);
    const note = { day: '2026-12-30', account: 'schedule' };
    expect(await eraseByRule(store, 'meissen', '2024', 'ledger', note)).toBe(true);
    expect(await eraseByRule(store, 'meissen', '2024', 'ledger', note)).toBe(false);
    await payVacuum(store);
    expect(await findSubmissionDay(store, givenName('2024', 'id-7'))).toBeUndefined();
    expect(countIn(store, hashes)).toBe(0);
    expect(await findSubmissionDay(store, givenName('2026', 'id-7'))).toBe('2026-11-22');
  });

  it('holds neither the id nor the day in the open', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store);
    const days = ['2026-11-22', '2026-11-22', '2026-11-22', '2026-11-23'];
    for (const [index, day] of days.entries())
      await storeOne(store, givenResponse(index), givenName('2026', `secret-id-${index}`), day);
    expect(countIn(store, ['secret-id'])).toBe(0);
    const database = new Sqlite(join(store.folder, 'umfeld.sqlite'), { readonly: true });
    const masked = database.prepare('SELECT hex(day) FROM ledger').pluck().all();
    database.close();
    expect(new Set(masked).size).toBe(4);
  });
});
