import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newestSchema, schemaOf } from '../../db/copyDatabase.ts';
import { describeStore, describeStoreFile, type StoreDescription } from '../../db/describeStoreFile.ts';
import { claimFolder } from '../../db/folderLock.ts';
import { openStore } from '../../db/openStore.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import type { Store } from '../../db/store.ts';
import { StoreFault } from '../../db/storeFault.ts';
import { holdsStore, swapFiles, undoSwap } from '../../db/swapFiles.ts';
import { syncPath } from '../../db/syncPath.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { Refusal } from '../http/refusal.ts';
import { databaseName, type Manifest } from './manifest.ts';
import { readArchive } from './readArchive.ts';
import { fingerprintKeys } from './readKeyFiles.ts';
import { compareStates } from './restoreProtocol.ts';
import type { Opening } from './seal.ts';

/** Inside the data folder, so that nothing has to be copied between disks at the end. */
const stagedName = 'restore-work';
export const asidePrefix = 'before-restore-';

export interface Restored {
  madeAt: string;
  responses: number;
  /** `backup`: as they were. `kept`: from the store that was replaced. `new`: made now, see `lines`. */
  keys: 'backup' | 'kept' | 'new';
  /** Folder with what was there before. */
  aside?: string;
  /** What the restore undid; stands in the file `protocol` too. */
  lines: string[];
  protocol: string;
}

/**
 * Puts the state of a backup in the place of a data folder. Everything is unpacked, brought to the newest schema and
 * verified beside it first; until the files are exchanged, which is all or nothing, the old store is untouched.
 *
 * @param options `replace`: there may be a store already, which moves aside
 * @throws Refusal when the backup does not verify or there is a store; StoreFault when a server works in the folder
 */
export async function restoreBackup(
  folder: string,
  file: string,
  opening: Opening,
  options: { replace: boolean },
  now: Date,
): Promise<Restored> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = claimFolder(folder);
  const staged = join(folder, stagedName);
  try {
    undoSwap(folder);
    if (holdsStore(folder) && !options.replace)
      throw new Refusal(`${folder} holds a store already: nothing was changed.`, [
        'Restore into an empty folder (--data), or add --replace: what is there then moves aside and is kept.',
      ]);
    rmSync(staged, { recursive: true, force: true });
    mkdirSync(staged, { mode: 0o700 });
    const manifest = await readArchive(file, opening, staged);
    const keys = settleKeys(folder, staged, manifest);
    const after = await prepareStaged(staged, manifest, basename(file), now);
    return exchange(folder, staged, { manifest, keys, after, now });
  } finally {
    rmSync(staged, { recursive: true, force: true });
    lock.release();
  }
}

/** Keys that are not in the backup are taken over from the store that is replaced, when they belong to it. */
function settleKeys(folder: string, staged: string, { keys, files }: Manifest): Restored['keys'] {
  if (files.some(({ name }) => name.startsWith('keys/'))) return 'backup';
  if (keys === '' || fingerprintKeys(folder) !== keys) return 'new';
  cpSync(join(folder, 'keys'), join(staged, 'keys'), { recursive: true });
  return 'kept';
}

/** @throws Refusal when what was unpacked is not a sound store this program can bring up to date */
async function prepareStaged(
  staged: string,
  manifest: Manifest,
  name: string,
  now: Date,
): Promise<StoreDescription> {
  const database = join(staged, databaseName);
  const schema = readSchema(database);
  if (schema > newestSchema())
    throw new Refusal(
      `The backup has schema ${schema}, this program knows ${newestSchema()}: restore it with ${manifest.program} or newer.`,
    );
  if (schema !== manifest.schema || schema === 0)
    throw new Refusal('The database in the backup is not the one it lists. Nothing was restored.');
  const store = await openStaged(staged);
  let description: StoreDescription;
  try {
    const { faults, total } = await verifyOrRefuse(store);
    if (faults.length > 0)
      throw new Refusal('The database in the backup is damaged. Nothing was restored.', faults);
    if (total !== manifest.responses)
      throw new Refusal(
        `The backup lists ${manifest.responses} responses and holds ${total}: it is not the one it says it is. Nothing was restored.`,
      );
    for (const { key } of await listMunicipalities(store))
      await recordAction(
        store,
        {
          municipality: key,
          account: commandLine,
          action: 'store.restore',
          subject: name,
          detail: `state of ${manifest.madeAt}`,
        },
        now,
      );
    description = describeStore(store);
  } finally {
    await store.close();
  }
  for (const part of readdirSync(staged))
    if (part !== databaseName && part !== 'keys') rmSync(join(staged, part), { recursive: true });
  return description;
}

/** A query that fails says as much as one that finds a fault. */
async function verifyOrRefuse(store: Store) {
  try {
    return await verifyStore(store);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal('The database in the backup is damaged. Nothing was restored.', [reason]);
  }
}

function readSchema(database: string): number {
  try {
    return schemaOf(database);
  } catch {
    throw new Refusal('The database in the backup cannot be read. Nothing was restored.');
  }
}

/** Opening brings it to the newest schema. */
async function openStaged(staged: string) {
  try {
    return await openStore(staged);
  } catch (error) {
    if (error instanceof StoreFault) throw new Refusal(`${error.message} Nothing was restored.`);
    throw error;
  }
}

/** "2026-11-27T030000", with a number behind it where another restore took the second already. */
function freeStamp(folder: string, now: Date): string {
  const second = now.toISOString().slice(0, 19).replace(/:/g, '');
  let stamp = second;
  for (let next = 2; existsSync(join(folder, `${asidePrefix}${stamp}`)); next += 1)
    stamp = `${second}-${next}`;
  return stamp;
}

function exchange(
  folder: string,
  staged: string,
  {
    manifest,
    keys,
    after,
    now,
  }: {
    manifest: Manifest;
    keys: Restored['keys'];
    after: StoreDescription;
    now: Date;
  },
): Restored {
  syncTree(staged);
  const stamp = freeStamp(folder, now);
  const aside = `${asidePrefix}${stamp}`;
  const hadStore = holdsStore(folder);
  const before = hadStore ? describeStoreFile(join(folder, databaseName)) : undefined;
  const lines = hadStore ? compareStates(before, after) : [];
  swapFiles(folder, staged, aside);
  const protocol = join(folder, `restored-${stamp}.txt`);
  const { madeAt, responses } = manifest;
  writeFileSync(
    protocol,
    [`Restored on ${now.toISOString()}: the state of ${madeAt}`, ...lines, ''].join('\n'),
    { mode: 0o600 },
  );
  return { madeAt, responses, keys, lines, protocol, ...(hadStore && { aside: join(folder, aside) }) };
}

/** A power cut after the exchange must find whole files. */
function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else syncPath(path);
  }
  syncPath(folder);
}
