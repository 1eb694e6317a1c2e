import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { insertRelease } from '../../db/queries/releases.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import type { Store } from '../../db/store.ts';
import { givenResponse, storeOne } from './givenResponse.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';
import { rootsOf } from './rawFile/database.ts';
import { pageSizeOf } from './rawFile/page.ts';

async function givenFilledStore(): Promise<Store> {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2024');
  await givenWave(store, '2026');
  for (let number = 0; number < 8; number++) await storeOne(store, givenResponse(number));
  await insertRelease(
    store,
    { municipality: 'meissen', wave: '2024', createdOn: '2026-11-22' },
    () => '{"a":1}',
    '{"b":1}',
  );
  return store;
}

/** What no program of ours would do. */
function tamper(store: Store, sql: string): void {
  const database = new Sqlite(join(store.folder, 'umfeld.sqlite'));
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

describe('verifying a store', () => {
  it('counts the responses of every wave and in all', async () => {
    expect(await verifyStore(await givenFilledStore())).toEqual({
      waves: [
        { municipality: 'meissen', wave: '2024', responses: 0 },
        { municipality: 'meissen', wave: '2026', responses: 8 },
      ],
      total: 8,
      faults: [],
    });
  });

  it.each([
    [
      'a changed release',
      'UPDATE releases SET body = \'{"a":2}\'',
      ['Release 1 of meissen/2024 was changed after it was built'],
    ],
    [
      'changed figures beside a release',
      'UPDATE estimates SET body = \'{"b":2}\'',
      ['The figures kept beside release 1 of meissen/2024 were changed after it was built'],
    ],
    ['orphaned rows', "DELETE FROM waves WHERE key = '2024'", ['Orphaned rows: 1 in releases without waves']],
    [
      'a row taken out',
      'DELETE FROM responses WHERE slot = 3',
      ['Rows are missing in responses of meissen/2026', 'meissen/2026 holds 7 responses but counted 8'],
    ],
  ])('finds %s', async (_, sql, faults) => {
    const store = await givenFilledStore();
    tamper(store, sql);
    expect((await verifyStore(store)).faults).toEqual(faults);
  });

  it('finds damage in the file itself', async () => {
    const { folder, close } = await givenFilledStore();
    await close();
    const file = join(folder, 'umfeld.sqlite');
    const bytes = readFileSync(file);
    const page = ((rootsOf(bytes).get('responses') ?? 0) - 1) * pageSizeOf(bytes);
    // The first two cell pointers change places: the rows are out of order.
    bytes.subarray(page + 8, page + 12).swap32();
    bytes.subarray(page + 8, page + 12).swap16();
    writeFileSync(file, bytes);
    const { faults, total } = await verifyStore(await givenStore(folder));
    expect(faults.join()).toContain('The database file is damaged');
    expect(total).toBe(0);
  });
});
