import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { write } from '../../../db/connection.ts';
import { newestSchema } from '../../../db/copyDatabase.ts';
import { openStore } from '../../../db/openStore.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { addDeletion } from '../../../db/queries/deletions.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import { verifyStore } from '../../../db/queries/verify.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import { makeBackup } from '../../../server/backup/makeBackup.ts';
import { restoreBackup } from '../../../server/backup/restoreBackup.ts';
import { makeKeyPair } from '../../../server/backup/seal.ts';
import { givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenFolder, givenStore } from '../../db/givenStore.ts';
import { craftBackup, givenBackup, givenData, listContents, now } from './givenBackup.ts';

/** Restoring over a store fails with these words and changes nothing at all. */
async function expectRefused(data: string, file: string, opening: object, words: RegExp): Promise<void> {
  const before = listContents(data);
  const failed = await restoreBackup(data, file, opening, { replace: true }, now).catch((error) => error);
  expect(failed, file).toBeInstanceOf(Error);
  expect(failed.name).toBe('Refusal');
  expect([failed.message, ...failed.details].join(' ')).toMatch(words);
  expect(listContents(data)).toEqual(before);
  expect(readdirSync(data).filter((name) => /restore/.test(name))).toEqual([]);
}

const changed = (file: string, change: (bytes: Buffer) => Buffer): string => {
  const other = join(givenFolder(), 'changed.age');
  writeFileSync(other, change(readFileSync(file)));
  return other;
};

describe('what does not verify is refused and nothing is stored in part', () => {
  it('a wrong key, and a passphrase where a key is needed', async () => {
    const { data, file } = await givenBackup();
    const { secret } = await makeKeyPair();
    await expectRefused(data, file, { identities: [secret] }, /does not open with this/);
    await expectRefused(data, file, { identities: ['AGE-SECRET-KEY-1XYZ'] }, /no secret key of age/);
    await expectRefused(data, file, { passphrase: 'geheim' }, /does not open with this/);
  });

  it('a file cut off anywhere', async () => {
    const { data, file, opening } = await givenBackup();
    const { length } = readFileSync(file);
    const places = [0, 10, 150, 250, 1_000, length >> 1, length - 70_000, length - 17, length - 1];
    for (const at of places.filter((place) => place >= 0 && place < length))
      await expectRefused(
        data,
        changed(file, (bytes) => bytes.subarray(0, at)),
        opening,
        /damaged|no backup of Umfeld|does not open/,
      );
  });

  it('a file with one bit turned, wherever it is', async () => {
    const { data, file, opening } = await givenBackup();
    const { length } = readFileSync(file);
    const turned = (at: number) =>
      changed(file, (bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      });
    for (const at of [3, 40, 100, 180, 260, length >> 2, length >> 1, length - 20, length - 1])
      await expectRefused(data, turned(at), opening, /damaged|no backup of Umfeld|does not open/);
  });

  it('an unencrypted one cut off, or with one bit turned', async () => {
    const data = await givenData();
    const file = join(givenFolder(), 'open.tar.gz');
    await makeBackup(data, file, 'unencrypted', now);
    const { length } = readFileSync(file);
    for (const at of [20, length >> 1, length - 9, length - 1])
      await expectRefused(
        data,
        changed(file, (bytes) => bytes.subarray(0, at)),
        {},
        /damaged|no backup/,
      );
    // In between, a turned bit may mean the very same zeros to gzip; what comes out is held against its hash.
    for (const at of [30, length - 6])
      await expectRefused(
        data,
        changed(file, (bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ 4;
          return bytes;
        }),
        {},
        /damaged|no backup|list/,
      );
  });

  it('a file of somebody else', async () => {
    const { data } = await givenBackup();
    const foreign = (bytes: Buffer) => changed(join(data, 'keys/codes.key'), () => bytes);
    await expectRefused(data, foreign(Buffer.alloc(0)), {}, /no backup of Umfeld/);
    await expectRefused(data, foreign(randomBytes(5_000)), {}, /no backup of Umfeld|damaged/);
    await expectRefused(data, foreign(readFileSync(join(data, 'umfeld.sqlite'))), {}, /no backup of Umfeld/);
    await expectRefused(data, foreign(Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n')), {}, /age -d/);
    const other = await craftBackup(data, { manifest: () => ({ format: 'other', version: 3 }) });
    await expectRefused(data, other, {}, /no backup of Umfeld, or one of a newer program/);
  });

  it.each([
    [
      'a newer schema',
      'PRAGMA user_version = 999',
      /schema 999, this program knows \d+: restore it with umfeld/,
    ],
    ['orphaned rows', "DELETE FROM waves WHERE key = '2024'", /damaged.*Orphaned rows/],
    ['a changed release', `UPDATE releases SET body = '{"a":2}'`, /damaged.*Release 1 of .* was changed/],
    ['a response taken out', 'DELETE FROM responses WHERE slot = 3', /damaged.*Rows are missing/],
    ['a table taken out', 'DROP TABLE releases', /cannot|damaged|no such table/],
  ])('a store with %s', async (_what, sql, words) => {
    const data = await givenData();
    await expectRefused(data, await craftBackup(data, { sql }), {}, words);
  });

  it('files other than those it lists', async () => {
    const data = await givenData();
    const content = Buffer.from('*');
    const crafted = (...more: { name: string; content: Buffer }[]) =>
      craftBackup(data, { entries: (entries) => [...entries, ...more] });
    await expectRefused(data, await crafted({ name: '../outside', content }), {}, /does not list/);
    await expectRefused(data, await crafted({ name: 'keys/more.key', content }), {}, /does not list/);
    const listed = await craftBackup(data, {
      manifest: (manifest) => ({
        ...manifest,
        files: [...manifest.files, { name: 'keys/../../x.key', bytes: 1, sha256: '' }],
      }),
    });
    await expectRefused(data, listed, {}, /no backup of Umfeld/);
    const missing = await craftBackup(data, { entries: (entries) => entries.slice(0, -1) });
    await expectRefused(data, missing, {}, /files are missing/);
    const other = await craftBackup(data, {
      manifest: (manifest) => ({
        ...manifest,
        files: manifest.files.map((file) => ({ ...file, sha256: file.sha256.replace(/^./, 'x') })),
      }),
    });
    await expectRefused(data, other, {}, /is not as it was/);
    const longer = await craftBackup(data, {
      manifest: (manifest) => ({
        ...manifest,
        files: manifest.files.map((file) => ({ ...file, bytes: Math.min(file.bytes, 20) })),
      }),
    });
    await expectRefused(data, longer, {}, /is not as it was|damaged/);
  });
});

describe('restoring over a store', () => {
  it('is refused without --replace, and while anybody works there', async () => {
    const { data, file, opening } = await givenBackup();
    const before = listContents(data);
    await expect(restoreBackup(data, file, opening, { replace: false }, now)).rejects.toThrow(
      'holds a store',
    );
    const store = await openStore(data);
    await expect(restoreBackup(data, file, opening, { replace: true }, now)).rejects.toThrow('stop it first');
    await store.close();
    expect(listContents(data)).toEqual(before);
  });

  it('keeps what was there, says what it undid, and writes that into the audit log', async () => {
    const { data, file, opening } = await givenBackup();
    const store = await openStore(data);
    for (let number = 0; number < 3; number++) await storeOne(store, givenResponse(number));
    await addLetters(store, { municipality: 'meissen', wave: '2026' }, [{ code: 'gggg-hhhh', area: '' }]);
    await write(store, (db) =>
      addDeletion(db, {
        municipality: 'meissen',
        wave: '2024',
        rule: 'answers',
        rows: 40,
        day: '2026-11-27',
        account: 'command line',
      }),
    );
    await setWaveState(store, 'meissen', '2024', 'closed', '2026-11-27');
    await store.close();
    const before = listContents(data);
    const restored = await restoreBackup(data, file, opening, { replace: true }, now);
    expect(restored.lines).toEqual([
      'meissen/2024: was closed, is open again: set it right before the server starts.',
      'meissen/2026: 3 responses that came after the backup are gone.',
      'meissen/2026: 1 codes made after the backup are unknown: send those letters anew.',
      expect.stringContaining('meissen/2024: answers deleted on 2026-11-27 is back'),
    ]);
    expect(readFileSync(restored.protocol, 'utf8')).toContain('3 responses that came after');
    expect(listContents(restored.aside ?? '')).toEqual(before);
    const again = await givenStore(data);
    expect(await verifyStore(again)).toMatchObject({ total: 25, faults: [] });
    const { entries } = await listAudit(again, 'meissen', { words: 'store.restore' });
    expect(entries).toMatchObject([{ account: 'command line', detail: `state of ${now.toISOString()}` }]);
  });

  it('takes the place of a store that is damaged', async () => {
    const { data, file, opening } = await givenBackup();
    writeFileSync(join(data, 'umfeld.sqlite'), 'a database no more');
    const { aside, lines } = await restoreBackup(data, file, opening, { replace: true }, now);
    expect(lines.join()).toContain('could not be compared');
    expect(readFileSync(join(aside ?? '', 'umfeld.sqlite'), 'utf8')).toBe('a database no more');
    expect(await verifyStore(await givenStore(data))).toMatchObject({ total: 25, faults: [] });
  });

  it('brings an older schema up to date', async () => {
    const data = await givenData();
    // What the last step added, taken back: the store is as the program before left it.
    const sql = `
      DROP TRIGGER sign_ins_go_with_the_account;
      DROP TABLE sign_ins;
      ALTER TABLE accounts DROP COLUMN browser_round;
      PRAGMA user_version = ${newestSchema() - 1}`;
    const file = await craftBackup(data, { sql });
    const other = join(givenFolder(), 'other');
    expect(await restoreBackup(other, file, {}, { replace: false }, now)).toMatchObject({ responses: 25 });
    expect(await verifyStore(await givenStore(other))).toMatchObject({ total: 25, faults: [] });
    expect(existsSync(join(other, `before-schema-${newestSchema() - 1}.sqlite`))).toBe(false);
  });
});
