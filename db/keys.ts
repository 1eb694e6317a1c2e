import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreFault } from './storeFault.ts';

/** Secrets of this installation. They stand beside the database, never in it: a backup holds them only when encrypted. */
export interface Keys {
  /** Turns a submission id into its hash in the ledger. */
  readonly ledger: Buffer;
  /** Turns a submission id into the receipt word. */
  readonly receipt: Buffer;
  /** Signs the small tasks that keep programs from flooding a survey. */
  readonly proof: Buffer;
  /** Turns the code of a letter, a blinded message and a spent token into their hashes. */
  readonly codes: Buffer;
  /** Turns what stands in a cookie, a one-time link or a recovery code into what is stored of it. */
  readonly session: Buffer;
  /** Signs the marks of browsers staff signed in with before. */
  readonly browser: Buffer;
  /** Encrypts the shared secrets of second factors. */
  readonly secondFactor: Buffer;
  /** The one before it, while what it closed is not all encrypted anew. */
  readonly formerSecondFactor?: Buffer;
}

export type KeyName = Exclude<keyof Keys, 'formerSecondFactor'>;

/** Reads the keys of a data folder; makes those that are missing. */
export function loadKeys(dataFolder: string): Keys {
  const folder = join(dataFolder, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const former = formerKey(dataFolder, 'secondFactor');
  return {
    ledger: loadKey(folder, fileNames.ledger),
    receipt: loadKey(folder, fileNames.receipt),
    proof: loadKey(folder, fileNames.proof),
    codes: loadKey(folder, fileNames.codes),
    session: loadKey(folder, fileNames.session),
    browser: loadKey(folder, fileNames.browser),
    secondFactor: loadKey(folder, fileNames.secondFactor),
    ...(former && { formerSecondFactor: former }),
  };
}

/** Of each key, the file it stands in. */
const fileNames: Readonly<Record<KeyName, string>> = {
  ledger: 'ledger',
  receipt: 'receipt',
  proof: 'proof',
  codes: 'codes',
  session: 'session',
  browser: 'known-browser',
  secondFactor: 'second-factor',
};

/** Whether the files still hold what was loaded: without them the next start would make others, and codes be lost. */
export function areKeysThere(dataFolder: string, keys: Keys): boolean {
  return Object.entries(fileNames).every(([name, file]) =>
    readKey(join(dataFolder, 'keys', `${file}.key`))?.equals(keys[name as KeyName]),
  );
}

/** Since when a key stands in its file. */
export const keySince = (dataFolder: string, name: KeyName): Date => statSync(fileOf(dataFolder, name)).mtime;

/**
 * Puts a new key in place of one. Nobody else may have the folder open: what is loaded elsewhere stays the old one.
 *
 * @param keepsFormer the one before is needed to read what it closed, until `dropFormerKey`
 */
export function replaceKey(
  dataFolder: string,
  name: KeyName,
  { keepsFormer }: { keepsFormer: boolean },
): void {
  const file = fileOf(dataFolder, name);
  if (keepsFormer) linkSync(file, formerOf(file));
  const draft = draftKey(file);
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** A key that was replaced and is still needed for reading; undefined when there is none. */
export const formerKey = (dataFolder: string, name: KeyName): Buffer | undefined =>
  readKey(formerOf(fileOf(dataFolder, name)));

export function dropFormerKey(dataFolder: string, name: KeyName): void {
  const file = fileOf(dataFolder, name);
  rmSync(formerOf(file), { force: true });
  syncFolder(dirname(file));
}

const fileOf = (dataFolder: string, name: KeyName): string =>
  join(dataFolder, 'keys', `${fileNames[name]}.key`);

/** Among the keys, so that a backup holds it as well. */
const formerOf = (file: string): string => file.replace(/\.key$/, '-former.key');

function loadKey(folder: string, name: string): Buffer {
  const file = join(folder, `${name}.key`);
  const key = readKey(file) ?? makeKey(file);
  if (key.length !== 32)
    throw new StoreFault(
      `The key ${file} is damaged: it should hold 32 bytes and holds ${key.length}. Put it back from a backup (keys/${name}.key); without it, codes and sessions that go by it no longer work.`,
      `Der Schlüssel ${name}.key ist beschädigt. Die IT holt ihn aus einer Sicherung zurück.`,
    );
  return key;
}

function readKey(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Written beside and then linked: two processes that start together end up with the same, whole key. */
function makeKey(file: string): Buffer {
  const draft = draftKey(file);
  try {
    linkSync(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file);
}

/** A new key on the disk under a name nobody looks for. */
function draftKey(file: string): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, randomBytes(32));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return draft;
}

/** Without this a power cut could take the new name away, and with it every receipt given since. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

const isFileError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
