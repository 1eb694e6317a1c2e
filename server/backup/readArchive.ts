import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, mkdirSync, openSync, readSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { Refusal } from '../http/refusal.ts';
import { type Manifest, manifestName, namePattern, readManifest } from './manifest.ts';
import { ageBegins, type Opening, unseal } from './seal.ts';

/** How a backup is closed, told by its first bytes. `passphrase`: made with one and for no public key. */
export type Closed = 'passphrase' | 'recipient' | 'unencrypted';

const armor = '-----BEGIN AGE ENCRYPTED FILE';
/** A file in a tar. */
type Entry = AsyncIterable<Buffer> & { header: Header };

/** A list of files, however many keys there are. */
const longestManifest = 1 << 20;

/** @throws Refusal when it is no backup of this program */
export function howClosed(file: string): Closed {
  const head = readHead(file);
  if (head.startsWith(ageBegins)) return /\n-> scrypt /.test(head) ? 'passphrase' : 'recipient';
  if (head.startsWith('\x1f\x8b')) return 'unencrypted';
  if (head.startsWith(armor))
    throw new Refusal(`${file} is a text file of age: turn it back with "age -d" and restore the .tar.gz.`);
  throw new Refusal(`${file} is no backup of Umfeld.`, [
    'It begins neither as a file of age nor as a .tar.gz: was it cut off, or is it another file?',
  ]);
}

function readHead(file: string): string {
  const head = Buffer.alloc(200);
  const descriptor = openSync(file, 'r');
  try {
    return head.toString('latin1', 0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Unpacks a backup into a folder and holds every file against what the backup says of it.
 *
 * @throws Refusal when it does not open, is no backup, or one byte of it is not as it was
 */
export async function readArchive(file: string, opening: Opening, folder: string): Promise<Manifest> {
  const isOpen = howClosed(file) === 'unencrypted';
  const tar = extract();
  const measure = createMeasure();
  // A stream in all it does; its types are those of another package.
  const sink = tar as unknown as NodeJS.WritableStream;
  const unpacking = pipeline(
    createReadStream(file, { highWaterMark: 1 << 16 }),
    (closed: AsyncIterable<Uint8Array>) => (isOpen ? closed : unseal(closed, opening)),
    createGunzip(),
    (plain: AsyncIterable<Uint8Array>) => measure.pass(plain),
    sink,
  );
  const reading = unpack(tar as AsyncIterable<Entry>, folder, measure.allow);
  try {
    const [, manifest] = await Promise.all([unpacking, reading]);
    return manifest;
  } catch (error) {
    tar.destroy();
    const ended = await Promise.allSettled([unpacking, reading]);
    if (error instanceof Refusal) throw error;
    // One of the two breaks first; which one says why is another matter.
    const said = ended.find((one) => one.status === 'rejected' && one.reason instanceof Refusal);
    if (said?.status === 'rejected') throw said.reason;
    if (isOfDisk(error)) throw error;
    throw new Refusal(`${file} is damaged: it was cut off or changed. Nothing was restored.`);
  }
}

/** No room, no right: that says nothing about the backup. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));

/** What stands around the files of an archive: their headers, the padding, the list. */
const aroundFiles = 4 << 20;

/**
 * Counts what comes out of gzip, where a small file can become an endless one: so much as the list of files allows
 * passes, and little until that list was read.
 */
function createMeasure() {
  let most = aroundFiles;
  return {
    allow: (bytes: number) => {
      most = bytes + aroundFiles;
    },
    async *pass(plain: AsyncIterable<Uint8Array>) {
      let passed = 0;
      for await (const piece of plain) {
        passed += piece.length;
        if (passed > most)
          throw new Refusal('The backup unpacks to more than it lists. Nothing was restored.');
        yield piece;
      }
    },
  };
}

/** @throws Refusal when the disk has no room for what is listed: said before it is full, and not after */
async function requireRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (bytes <= free) return;
  const inGigabytes = (size: number) => `${(size / 1e9).toFixed(1)} GB`;
  throw new Refusal(
    `The backup needs ${inGigabytes(bytes)} and the disk of ${folder} has ${inGigabytes(free)} left: make room, or restore elsewhere (--data). Nothing was restored.`,
  );
}

async function unpack(
  tar: AsyncIterable<Entry>,
  folder: string,
  allow: (bytes: number) => void,
): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const missing = new Map<string, Manifest['files'][number]>();
  for await (const entry of tar) {
    const { name } = entry.header;
    if (!manifest) {
      manifest = name === manifestName ? readManifest(await readText(entry)) : undefined;
      if (!manifest) throw new Refusal('That is no backup of Umfeld, or one of a newer program.');
      for (const listed of manifest.files) missing.set(listed.name, listed);
      const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
      await requireRoom(folder, total);
      allow(total);
      continue;
    }
    const listed = missing.get(name);
    if (!listed || !namePattern.test(name) || entry.header.type !== 'file')
      throw new Refusal(`The backup holds "${name}", which it does not list. Nothing was restored.`);
    missing.delete(name);
    await writeChecked(entry, listed, folder);
  }
  if (!manifest || missing.size > 0)
    throw new Refusal('The backup is damaged: files are missing in it. Nothing was restored.');
  return manifest;
}

async function readText(entry: Entry): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of entry) {
    bytes += piece.length;
    if (bytes > longestManifest) return '';
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function writeChecked(entry: Entry, listed: Manifest['files'][number], folder: string): Promise<void> {
  const path = join(folder, listed.name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    entry,
    async function* checked(pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        bytes += piece.length;
        // No bomb: what grows beyond what was listed is not unpacked to its end.
        if (bytes > listed.bytes) break;
        hash.update(piece);
        yield piece;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );
  if (bytes !== listed.bytes || hash.digest('hex') !== listed.sha256)
    throw new Refusal(`The backup is damaged: ${listed.name} is not as it was. Nothing was restored.`);
}
