import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
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
  /** Encrypts the shared secrets of second factors. */
  readonly secondFactor: Buffer;
}

/** Reads the keys of a data folder; makes those that are missing. */
export function loadKeys(dataFolder: string): Keys {
  const folder = join(dataFolder, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    ledger: loadKey(folder, fileNames.ledger),
    receipt: loadKey(folder, fileNames.receipt),
    proof: loadKey(folder, fileNames.proof),
    codes: loadKey(folder, fileNames.codes),
    session: loadKey(folder, fileNames.session),
    secondFactor: loadKey(folder, fileNames.secondFactor),
  };
}

/** Of each key, the file it stands in. */
const fileNames: Readonly<Record<keyof Keys, string>> = {
  ledger: 'ledger',
  receipt: 'receipt',
  proof: 'proof',
  codes: 'codes',
  session: 'session',
  secondFactor: 'second-factor',
};

/** Whether the files still hold what was loaded: without them the next start would make others, and codes be lost. */
export function areKeysThere(dataFolder: string, keys: Keys): boolean {
  return Object.entries(fileNames).every(([name, file]) =>
    readKey(join(dataFolder, 'keys', `${file}.key`))?.equals(keys[name as keyof Keys]),
  );
}

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
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, randomBytes(32));
    fsyncSync(descriptor);
    linkSync(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  } finally {
    closeSync(descriptor);
    rmSync(draft, { force: true });
  }
  return readFileSync(file);
}

/** Without this a power cut could take the new name away, and with it every receipt given since. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

const isFileError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
