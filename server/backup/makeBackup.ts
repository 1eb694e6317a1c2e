import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { copyDatabase, migrateCopy, newestSchema, schemaOf, verifyCopy } from '../../db/copyDatabase.ts';
import { claimBackup } from '../../db/folderLock.ts';
import { syncPath } from '../../db/syncPath.ts';
import { Refusal } from '../http/refusal.ts';
import { softwareVersion } from '../release/softwareVersion.ts';
import { draftPrefix } from './backupFolder.ts';
import { BackupRefusal } from './backupRefusal.ts';
import { databaseName, hashFile, type Manifest, manifestName } from './manifest.ts';
import { fingerprintKeys, readKeyFiles } from './readKeyFiles.ts';
import type { Sealing } from './seal.ts';
import { type Entry, writeArchive } from './writeArchive.ts';

/** Inside the data folder, which nobody else may read: here lies the copy while it is checked and closed. */
const workName = 'backup-work';

export interface Backup {
  /** Bytes of the file. */
  bytes: number;
  responses: number;
  schema: number;
}

export type OnProgress = (phase: 'copy' | 'check' | 'write', done: number, total: number) => void;

/**
 * Copies a store while others use it, checks the copy, and only then writes the backup: beside its place, brought to
 * the disk, renamed. What is there under that name is never a half one. Keys go in only when it is closed.
 *
 * @param out a file that is not there yet
 * @throws Refusal when it is there, cannot be written, or the store does not verify; StoreFault when another backup runs
 */
export async function makeBackup(
  folder: string,
  out: string,
  sealing: Sealing,
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<Backup> {
  requireWritable(folder, out);
  const lock = claimBackup(folder);
  const work = join(folder, workName);
  try {
    // What a crash left, answers of people in it.
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { mode: 0o700 });
    const copy = join(work, databaseName);
    onProgress('copy', 0, 1);
    await copyDatabase(folder, copy);
    onProgress('check', 0, 1);
    const { schema, responses } = check(copy);
    const keys = sealing === 'unencrypted' ? [] : readKeyFiles(folder);
    const manifest = await describe(copy, keys, { folder, now, schema, responses });
    const bytes = await writeBeside(out, entriesOf(copy, keys, manifest), sealing, onProgress);
    return { bytes, responses, schema };
  } finally {
    rmSync(work, { recursive: true, force: true });
    lock.release();
  }
}

function requireWritable(folder: string, out: string): void {
  if (!existsSync(join(folder, databaseName)))
    throw new Refusal(`There is no store in ${folder}: name its folder with --data.`);
  if (existsSync(out))
    throw new BackupRefusal(
      `${out} is there already and is not overwritten: choose another name.`,
      'Eine Datei dieses Namens ist schon da.',
    );
  if (!existsSync(dirname(resolve(out))))
    throw new BackupRefusal(
      `There is no folder ${dirname(resolve(out))}: make it, or connect the share.`,
      'Der Ordner für die Sicherungen ist nicht da.',
    );
}

/** @throws Refusal when what was copied is not sound: an older backup is worth more than this one */
function check(copy: string): { schema: number; responses: number } {
  const schema = schemaOf(copy);
  if (schema > newestSchema())
    throw new Refusal(
      `The store has schema ${schema}, this program knows ${newestSchema()}: use a newer one.`,
    );
  const { faults, total } = schema === newestSchema() ? verifyCopy(copy) : verifyMigrated(copy);
  if (faults.length > 0)
    throw new BackupRefusal(
      'The store is damaged, so no backup was made: see "umfeld verify", and restore the last backup.',
      'Die Daten sind beschädigt. Es wurde keine Sicherung gemacht, damit ältere erhalten bleiben.',
      faults,
    );
  return { schema, responses: total };
}

/** A store of an older program goes into the backup as it is; that it can be brought up to date is tried out. */
function verifyMigrated(copy: string) {
  const migrated = `${copy}.migrated`;
  cpSync(copy, migrated);
  try {
    migrateCopy(migrated);
    return verifyCopy(migrated);
  } finally {
    rmSync(migrated, { force: true });
  }
}

interface Known {
  folder: string;
  now: Date;
  schema: number;
  responses: number;
}

async function describe(
  copy: string,
  keys: readonly { name: string; content: Buffer }[],
  { folder, now, schema, responses }: Known,
): Promise<Manifest> {
  return {
    format: 'umfeld-backup',
    version: 1,
    madeAt: now.toISOString(),
    program: softwareVersion(),
    schema,
    responses,
    keys: fingerprintKeys(folder),
    files: [
      { name: databaseName, bytes: statSync(copy).size, sha256: await hashFile(copy) },
      ...keys.map(({ name, content }) => ({
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    ],
  };
}

function entriesOf(
  copy: string,
  keys: readonly { name: string; content: Buffer }[],
  manifest: Manifest,
): Entry[] {
  return [
    { name: manifestName, content: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`) },
    ...keys,
    { name: databaseName, bytes: statSync(copy).size, file: copy },
  ];
}

async function writeBeside(
  out: string,
  entries: readonly Entry[],
  sealing: Sealing,
  onProgress: OnProgress,
): Promise<number> {
  const into = dirname(resolve(out));
  const draft = join(into, `${draftPrefix}${randomBytes(6).toString('hex')}`);
  const total = entries.reduce((sum, entry) => sum + ('file' in entry ? entry.bytes : 0), 0);
  try {
    await writeArchive(draft, entries, sealing, (sent) => onProgress('write', sent, total));
    if (existsSync(out)) throw new Refusal(`${basename(out)} came up meanwhile and is not overwritten.`);
    renameSync(draft, out);
    syncPath(into);
    return statSync(out).size;
  } finally {
    rmSync(draft, { force: true });
  }
}
