import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { copyDatabase } from '../../../db/copyDatabase.ts';
import { openStore } from '../../../db/openStore.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import { insertRelease } from '../../../db/queries/releases.ts';
import { makeBackup } from '../../../server/backup/makeBackup.ts';
import { databaseName, hashFile, type Manifest, manifestName } from '../../../server/backup/manifest.ts';
import { fingerprintKeys, readKeyFiles } from '../../../server/backup/readKeyFiles.ts';
import { makeKeyPair } from '../../../server/backup/seal.ts';
import { type Entry, writeArchive } from '../../../server/backup/writeArchive.ts';
import { givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenFolder, givenTown, givenWave } from '../../db/givenStore.ts';

export const now = new Date('2026-11-27T03:00:00Z');

/** A data folder nobody has open: answers, letters, a release. */
export async function givenData(responses = 25): Promise<string> {
  const folder = join(givenFolder(), 'data');
  const store = await openStore(folder);
  await givenTown(store);
  await givenWave(store, '2024');
  await givenWave(store, '2026', { sample: 'both' });
  for (let number = 0; number < responses; number++) await storeOne(store, givenResponse(number));
  const letters = ['aaaa-bbbb-cccc', 'dddd-eeee-ffff'].map((code) => ({ code, area: '' }));
  await addLetters(store, { municipality: 'meissen', wave: '2026' }, letters);
  const release = { municipality: 'meissen', wave: '2024', createdOn: '2026-11-22' };
  await insertRelease(store, release, () => '{"a":1}', '{"b":1}');
  await store.close();
  return folder;
}

/** A backup of it for a new pair of keys. */
export async function givenBackup(folder?: string) {
  const data = folder ?? (await givenData());
  const { secret, recipient } = await makeKeyPair();
  const file = join(givenFolder(), 'umfeld.tar.gz.age');
  const made = await makeBackup(data, file, { recipients: [recipient] }, now);
  return { data, file, made, secret, recipient, opening: { identities: [secret] } };
}

/** An archive as nobody should make one: the copy tampered with, or what it lists, or what is in it. */
export async function craftBackup(
  folder: string,
  tamper: {
    sql?: string;
    manifest?: (manifest: Manifest) => object;
    entries?: (entries: Entry[]) => Entry[];
  },
): Promise<string> {
  const place = givenFolder();
  const copy = join(place, databaseName);
  await copyDatabase(folder, copy);
  const database = new Sqlite(copy);
  database.pragma('foreign_keys = OFF');
  if (tamper.sql) database.exec(tamper.sql);
  const schema = Number(database.pragma('user_version', { simple: true }));
  database.close();
  const keys = readKeyFiles(folder);
  const bytes = statSync(copy).size;
  const manifest: Manifest = {
    format: 'umfeld-backup',
    version: 1,
    madeAt: now.toISOString(),
    program: 'umfeld 0.1.0',
    schema,
    responses: 25,
    keys: fingerprintKeys(folder),
    files: [
      { name: databaseName, bytes, sha256: await hashFile(copy) },
      ...keys.map(({ name, content }) => ({
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    ],
  };
  const said = JSON.stringify(tamper.manifest?.(manifest) ?? manifest);
  const entries: Entry[] = [
    { name: manifestName, content: Buffer.from(said) },
    ...keys,
    { name: databaseName, bytes, file: copy },
  ];
  const file = join(place, 'crafted.tar.gz');
  await writeArchive(file, tamper.entries?.(entries) ?? entries, 'unencrypted');
  return file;
}

/** Every file below a folder with its content, to see that nothing changed. Locks are empty and come and go. */
export function listContents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(lock|sqlite-shm|sqlite-wal)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
