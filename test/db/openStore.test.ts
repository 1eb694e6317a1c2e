import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainOpening } from '../../db/explainOpening.ts';
import { openStore } from '../../db/openStore.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { StoreFault } from '../../db/storeFault.ts';
import { StoreUnavailable } from '../../db/storeUnavailable.ts';
import { givenAreas } from './givenQuestionnaire.ts';
import { givenResponse, storeOne } from './givenResponse.ts';
import { givenFolder, givenStore, givenTown, givenWave } from './givenStore.ts';

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error('as it was said'), { code, ...more });

describe('a data folder that cannot be opened', () => {
  it.each([
    ['EACCES', /may not be written \(EACCES\): let the account that runs the server write/],
    ['EROFS', /may not be written \(EROFS\).*mounted read-only/],
    ['SQLITE_READONLY_DIRECTORY', /may not be written/],
    ['ENOSPC', /disk is full or refuses \(ENOSPC\): make room/],
    ['SQLITE_IOERR_WRITE', /disk is full or refuses/],
    ['SQLITE_CORRUPT', /is damaged.*restore the last backup/],
  ])('says what to do about %s', (code, sentence) => {
    const explained = explainOpening(coded(code), '/srv/umfeld');
    expect(explained).toBeInstanceOf(StoreFault);
    expect(explained).toMatchObject({ message: expect.stringMatching(sentence) });
    expect(explained).toMatchObject({ message: expect.stringContaining('/srv/umfeld') });
  });

  it('names the file where one is known', () => {
    const explained = explainOpening(coded('EACCES', { path: '/srv/umfeld/keys/ledger.key' }), '/srv/umfeld');
    expect(explained).toMatchObject({
      message: expect.stringMatching(/^\/srv\/umfeld\/keys\/ledger\.key may/),
    });
  });

  it('says who is in the way', () => {
    expect(explainOpening(new StoreUnavailable('busy'), '/srv/umfeld')).toMatchObject({
      name: 'StoreFault',
      message: expect.stringContaining('another process'),
    });
  });

  it('leaves a bug a bug', () => {
    const bug = new TypeError('undefined is not a function');
    expect(explainOpening(bug, '/srv/umfeld')).toBe(bug);
  });

  it('is refused when its database is none', async () => {
    const folder = givenFolder();
    writeFileSync(join(folder, 'umfeld.sqlite'), 'Sehr geehrte Damen und Herren, '.repeat(1_000));
    await expect(openStore(folder)).rejects.toThrow(/is damaged \(SQLITE_NOTADB\)/);
  });

  it('is refused when it is a file', async () => {
    const file = join(givenFolder(), 'data');
    writeFileSync(file, '');
    await expect(openStore(file)).rejects.toThrow(/is a file where a folder has to be/);
  });
});

it('opens at once while somebody reads and the log cannot be emptied', async () => {
  const folder = givenFolder();
  const first = await givenStore(folder);
  const reader = new Sqlite(join(folder, 'umfeld.sqlite'), { readonly: true });
  onTestFinished(() => void reader.close());
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM municipalities').get();
  await givenTown(first);
  const began = performance.now();
  const second = await openStore(folder);
  expect(performance.now() - began).toBeLessThan(4_500);
  await second.close();
});

it('lets the file grow as far as it may, keeps what fits, and grows on when it may again', async () => {
  const folder = givenFolder();
  const limited = await openStore(folder, { largestMegabytes: 2 });
  await givenTown(limited);
  await givenWave(limited);
  const all = Array.from({ length: 12_000 }, (_, number) => storeOne(limited, givenResponse(number)));
  const settled = await Promise.allSettled(all);
  const stored = settled.filter(({ status }) => status === 'fulfilled').length;
  expect(stored).toBeGreaterThan(1_000);
  expect(stored).toBeLessThan(12_000);
  expect(limited.condition()).toEqual({ state: 'failing', because: 'SQLITE_FULL' });
  await limited.close();
  const open = await givenStore(folder);
  expect(await verifyStore(open)).toMatchObject({ total: stored, faults: [] });
  expect(await storeOne(open, givenResponse(1))).toMatchObject({ outcome: 'stored' });
  await expect(storeAreaSet(open, 'meissen', givenAreas)).resolves.toBe(2);
});
