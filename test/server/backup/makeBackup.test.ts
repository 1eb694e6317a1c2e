import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { verifyStore } from '../../../db/queries/verify.ts';
import { makeBackup } from '../../../server/backup/makeBackup.ts';
import { restoreBackup } from '../../../server/backup/restoreBackup.ts';
import { givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenFolder, givenStore } from '../../db/givenStore.ts';
import { givenBackup, givenData, listContents, now } from './givenBackup.ts';

const keysIn = (folder: string) =>
  Object.entries(listContents(folder)).filter(([name]) => name.startsWith('keys/'));

/** The tool of the format's author, where this machine has it: `apt install age`. */
const age = process.env.AGE ?? (existsSync('/usr/bin/age') ? '/usr/bin/age' : undefined);
if (!age) console.log('notice: no age on this machine (AGE=PATH names one), what it opens is not tried');

describe('a backup', () => {
  it('brings everything back elsewhere, keys included, readable to its owner alone', async () => {
    const { data, file, made, opening } = await givenBackup();
    expect(made.responses).toBe(25);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = join(givenFolder(), 'other');
    const restored = await restoreBackup(other, file, opening, { replace: false }, now);
    expect(restored).toMatchObject({ madeAt: now.toISOString(), responses: 25, keys: 'backup', lines: [] });
    expect(keysIn(other)).toEqual(keysIn(data));
    expect(keysIn(other).length).toBeGreaterThanOrEqual(6);
    for (const name of ['.', 'keys']) expect(statSync(join(other, name)).mode & 0o777).toBe(0o700);
    for (const name of ['umfeld.sqlite', 'keys/codes.key'])
      expect(statSync(join(other, name)).mode & 0o777).toBe(0o600);
    const store = await givenStore(other);
    expect(await verifyStore(store)).toMatchObject({ total: 25, faults: [] });
  });

  it('holds what was committed before it, while others go on writing', async () => {
    const data = await givenData();
    const store = await openStore(data);
    for (let number = 0; number < 5; number++) await storeOne(store, givenResponse(number));
    const writing = (async () => {
      for (let number = 0; number < 100; number++) await storeOne(store, givenResponse(number));
    })();
    const { file, made, opening } = await givenBackup(data);
    await writing;
    await store.close();
    expect(made.responses).toBeGreaterThanOrEqual(30);
    const other = join(givenFolder(), 'other');
    await restoreBackup(other, file, opening, { replace: false }, now);
    expect(await verifyStore(await givenStore(other))).toMatchObject({ total: made.responses, faults: [] });
  });

  it('opens with a passphrase', async () => {
    const data = await givenData();
    const file = join(givenFolder(), 'umfeld.tar.gz.age');
    await makeBackup(data, file, { passphrase: 'fünf Wörter aus dem Würfel', workFactor: 10 }, now);
    const restore = (passphrase: string) =>
      restoreBackup(join(givenFolder(), 'other'), file, { passphrase }, { replace: false }, now);
    await expect(restore('fünf Wörter aus dem Wurf')).rejects.toThrow('does not open with this');
    expect(await restore('fünf Wörter aus dem Würfel')).toMatchObject({ responses: 25, keys: 'backup' });
  });

  it('shows nothing of what is in it, and holds no key when it is not encrypted', async () => {
    const { data, file } = await givenBackup();
    expect(readFileSync(file, 'latin1')).not.toContain('SQLite format');
    const open = join(givenFolder(), 'open.tar.gz');
    await makeBackup(data, open, 'unencrypted', now);
    const listed = execFileSync('tar', ['tzf', open], { encoding: 'utf8' }).trim().split('\n');
    expect(listed).toEqual(['manifest.json', 'umfeld.sqlite']);
    const fresh = join(givenFolder(), 'other');
    expect(await restoreBackup(fresh, open, {}, { replace: false }, now)).toMatchObject({ keys: 'new' });
    expect(keysIn(fresh).length).toBe(7);
    expect(keysIn(fresh)).not.toEqual(keysIn(data));
    const before = keysIn(data);
    expect(await restoreBackup(data, open, {}, { replace: true }, now)).toMatchObject({ keys: 'kept' });
    expect(keysIn(data)).toEqual(before);
  });

  it.skipIf(!age)('is opened by the standard tool, and takes what that tool closed', async () => {
    const { file, secret, recipient, opening } = await givenBackup();
    const place = givenFolder();
    writeFileSync(join(place, 'key.txt'), `${secret}\n`);
    execFileSync(age ?? '', ['-d', '-i', join(place, 'key.txt'), '-o', join(place, 'plain.tar.gz'), file]);
    const listed = execFileSync('tar', ['tzf', join(place, 'plain.tar.gz')], { encoding: 'utf8' });
    expect(listed).toContain('umfeld.sqlite');
    expect(listed).toContain('keys/codes.key');
    const again = join(place, 'again.age');
    execFileSync(age ?? '', ['-r', recipient, '-o', again, join(place, 'plain.tar.gz')]);
    for (const [from, name] of [
      [again, 'one'],
      [join(place, 'plain.tar.gz'), 'two'],
    ] as const)
      expect(await restoreBackup(join(place, name), from, opening, { replace: false }, now)).toMatchObject({
        responses: 25,
        keys: 'backup',
      });
  });
});

describe('no backup is made', () => {
  const to = { recipients: ['age1dx3rqhgux62r2aevkxyq2rwemmyn27fjq6w22a8cs2hm7gumfg0swusqh2'] };
  const leftovers = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('.lock'));

  it('over a file that is there', async () => {
    const { data, file } = await givenBackup();
    const before = readFileSync(file);
    await expect(makeBackup(data, file, to, now)).rejects.toThrow('is there already');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('where there is no folder, or no store', async () => {
    const data = await givenData();
    const file = join(givenFolder(), 'no', 'such.age');
    await expect(makeBackup(data, file, to, now)).rejects.toThrow('There is no folder');
    await expect(makeBackup(givenFolder(), join(givenFolder(), 'a.age'), to, now)).rejects.toThrow(
      'There is no store',
    );
  });

  it.each([
    ['orphaned rows', "DELETE FROM waves WHERE key = '2024'", /Orphaned rows/],
    ['a changed release', `UPDATE releases SET body = '{"a":2}'`, /was changed/],
    ['a row taken out', 'DELETE FROM responses WHERE slot = 3', /Rows are missing/],
  ])('of a store with %s, and nothing is left behind', async (_what, sql, fault) => {
    const data = await givenData();
    const database = new Sqlite(join(data, 'umfeld.sqlite'));
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
    database.close();
    const place = givenFolder();
    const failed = await makeBackup(data, join(place, 'a.age'), to, now).catch((error) => error);
    expect(failed.message).toContain('no backup was made');
    expect(failed.details.join()).toMatch(fault);
    expect(readdirSync(place)).toEqual([]);
    expect(leftovers(data).filter((name) => !/^(keys|umfeld\.sqlite(-wal|-shm)?)$/.test(name))).toEqual([]);
  });

  it('beside another one; what that left in a crash is cleared away', async () => {
    const data = await givenData();
    mkdirSync(join(data, 'backup-work'));
    writeFileSync(join(data, 'backup-work', 'umfeld.sqlite'), 'a half copy');
    const place = givenFolder();
    const both = await Promise.allSettled([
      makeBackup(data, join(place, 'a.age'), to, now),
      makeBackup(data, join(place, 'b.age'), to, now),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(String((both[1] as PromiseRejectedResult).reason)).toContain('Another backup');
    expect(readdirSync(place)).toEqual(['a.age']);
    expect(existsSync(join(data, 'backup-work'))).toBe(false);
  });
});
