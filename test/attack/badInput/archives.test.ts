import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../server/backup/readArchive.ts';
import { restoreBackup } from '../../../server/backup/restoreBackup.ts';
import { makeKeyPair, seal } from '../../../server/backup/seal.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { countOf } from '../../counts.ts';
import { craftBackup, givenData, listContents, now } from '../../server/backup/givenBackup.ts';
import { bentFile } from './bentFile.ts';
import { bombsUpTo } from './bombs.ts';
import { type Piece, tarOf } from './craftTar.ts';
import { nastyText } from './nasty.ts';

const archives = countOf('badArchives');
const corpus = bombsUpTo(countOf('badBytes'));
const longest = 1_000;

let place: string;
let keys: Awaited<ReturnType<typeof makeKeyPair>>;
let tried = 0;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'umfeld-archives-'));
  keys = await makeKeyPair();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Unpacks into a new folder. @returns what was refused, or "taken"; what it left lying beside the folder is a fault */
async function unpacked(bytes: Uint8Array): Promise<string> {
  tried += 1;
  const room = mkdtempSync(join(place, 'room-'));
  const [file, folder] = [join(room, 'backup'), mkdtempSync(join(room, 'data-'))];
  writeFileSync(file, bytes);
  const start = process.cpuUsage();
  const said = await readArchive(file, { identities: [keys.secret] }, folder).then(
    () => 'taken',
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return error.message;
    },
  );
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000, said).toBeLessThan(longest);
  // Nothing beside the folder it was to go into, and no link inside it.
  expect(readdirSync(room).sort()).toEqual(['backup', folder.slice(room.length + 1)].sort());
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    expect(entry.isFile() || entry.isDirectory(), entry.name).toBe(true);
  rmSync(room, { recursive: true });
  return said;
}

const paths = [
  '../outside',
  '/etc/umfeld-was-here',
  'keys/../../outside.key',
  'keys\\..\\outside.key',
  './umfeld.sqlite',
  'keys/./codes.key',
  'manifest.json',
  'umfeld.sqlite',
  'UMFELD.SQLITE',
  'keys/codes.key',
  'keys/invitations/a.pem',
  'keys',
  `keys/${'a'.repeat(300)}.key`,
  'keys/\u0000.key',
];

const piece: fc.Arbitrary<Piece> = fc.record({
  name: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...paths) }, { weight: 1, arbitrary: nastyText }),
  type: fc.constantFrom('file', 'file', 'file', 'symlink', 'link', 'directory', 'fifo', 'character-device'),
  linkname: fc.constantFrom('', '/etc/passwd', '../../..', 'umfeld.sqlite'),
  content: fc.oneof(nastyText, fc.constant('x'.repeat(3_000))),
});

describe('an archive that is no backup', () => {
  it('is refused whatever is in it, and nothing of it lands beside the folder', async () => {
    const listed = fc.subarray(paths, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(listed, fc.array(piece, { maxLength: 4 }), async (names, pieces) => {
        const said = await unpacked(gzipSync(await tarOf(pieces, names)));
        expect(said).toMatch(/^taken$|no backup of Umfeld|damaged|does not list|more than it lists/);
      }),
      { numRuns: archives },
    );
  });

  it('takes one that lists what it holds', async () => {
    const pieces: Piece[] = [
      { name: 'keys/codes.key', type: 'file', content: 'k' },
      { name: 'umfeld.sqlite', type: 'file', content: 'database' },
    ];
    expect(await unpacked(gzipSync(await tarOf(pieces)))).toBe('taken');
  });

  it('is refused when a sound one is bent, closed or open', async () => {
    const pieces: Piece[] = [{ name: 'umfeld.sqlite', type: 'file', content: 'x'.repeat(2_000) }];
    const plain = await tarOf(pieces);
    const open = gzipSync(plain);
    const closed = await gather(seal(one(open), { recipients: [keys.recipient] }));
    expect(await unpacked(closed)).toBe('taken');
    const bent = fc.oneof(
      bentFile(new Uint8Array(closed)),
      bentFile(new Uint8Array(open)),
      bentFile(new Uint8Array(plain)).map((bytes) => gzipSync(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(bent, async (bytes) => {
        expect((await unpacked(bytes)).length).toBeGreaterThan(4);
      }),
      { numRuns: archives },
    );
  });

  it.each(corpus)('is no backup: %s', async (_name, bytes) => {
    expect(await unpacked(bytes)).toMatch(/no backup/);
    expect(await unpacked(gzipSync(bytes))).toMatch(/no backup|damaged|more than it lists/);
  });

  it('tells how many', () => {
    console.log(`badInput: ${tried} archives unpacked`);
  });
});

async function* one(bytes: Uint8Array) {
  yield bytes;
}
async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of pieces) all.push(part);
  return Buffer.concat(all);
}

describe('an archive that wants to be large', () => {
  const much = 20_000_000;
  const endless = gzipSync(Buffer.alloc(much), { level: 9 });

  it('goes off nowhere: before its list, in its list, behind its files, as a name', async () => {
    const list = await tarOf([{ name: 'umfeld.sqlite', type: 'file', content: 'x' }]);
    const ended = list.subarray(0, list.length - 1_024);
    const bombs: [what: string, bytes: Buffer, reason: RegExp][] = [
      ['zeros and nothing else', endless, /more than it lists/],
      ['zeros behind its files', Buffer.concat([gzipSync(ended), endless]), /more than it lists/],
      ['a list of zeros', gzipSync(await bare({ name: 'manifest.json', size: much })), /no backup/],
      ['a name of zeros', Buffer.concat([gzipSync(longName(much)), endless]), /damaged/],
    ];
    for (const [what, bytes, reason] of bombs) {
      expect(bytes.length, what).toBeLessThan(100_000);
      expect(await unpacked(bytes), what).toMatch(reason);
    }
  });

  it('is refused before the disk is full when it lists more than there is room for', async () => {
    const said = await unpacked(
      gzipSync(await tarOf([{ name: 'umfeld.sqlite', type: 'file', content: 'x' }], [], { bytes: 9e15 })),
    );
    expect(said).toMatch(
      /^The backup needs 9000000\.\d GB and the disk of .* has \d+\.\d GB left: make room/,
    );
  });
});

/** A file of zeros in a tar. */
async function bare({ name, size }: { name: string; size: number }): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name }, Buffer.alloc(size));
  tar.finalize();
  return gather(tar as unknown as AsyncIterable<Uint8Array>);
}

/** A header that promises a longer name. */
function longName(size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write('name', 0);
  block.write('0000600\0', 100);
  block.write(`${size.toString(8).padStart(11, '0')} `, 124);
  block.write('        ', 148);
  block.write('x', 156);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

describe('a restore of what was tampered with', () => {
  it('leaves the store as it was, or takes one that says the same in other bytes', async () => {
    const data = await givenData(3);
    const other = await craftBackup(data, {});
    await expect(restoreBackup(data, other, {}, { replace: true }, now)).rejects.toThrow(
      /lists 25 .* holds 3/,
    );
    const file = await craftBackup(data, { manifest: (listed) => ({ ...listed, responses: 3 }) });
    const sound = new Uint8Array(readFileSync(file));
    let before = listContents(data);
    const bentPath = join(place, 'bent.tar.gz');
    await fc.assert(
      fc.asyncProperty(bentFile(sound), async (bytes) => {
        writeFileSync(bentPath, bytes);
        const failed = await restoreBackup(data, bentPath, {}, { replace: true }, now).catch(
          (error) => error,
        );
        if (!(failed instanceof Error)) {
          expect(failed).toMatchObject({ responses: 3, keys: 'backup' });
          before = listContents(data);
          return;
        }
        expect(failed, String(failed.stack)).toBeInstanceOf(Refusal);
        expect(failed.message.length).toBeGreaterThan(20);
        expect(listContents(data)).toEqual(before);
      }),
      { numRuns: Math.ceil(archives / 10) },
    );
  });

  it.each(['', '-----BEGIN PRIVATE KEY-----\nx\n'])('refuses keys that are none: %j', async (content) => {
    const from = await givenData(2);
    const names = readdirSync(join(from, 'keys'), { recursive: true, withFileTypes: true });
    const keyFiles = names.filter((entry) => entry.isFile());
    expect(keyFiles.length).toBeGreaterThan(3);
    for (const { name, parentPath } of keyFiles) {
      const key = join(parentPath, name);
      const sound = readFileSync(key);
      writeFileSync(key, content);
      const file = await craftBackup(from, { manifest: (listed) => ({ ...listed, responses: 2 }) });
      writeFileSync(key, sound);
      const into = await givenData(1);
      const before = listContents(into);
      const failed = await restoreBackup(into, file, {}, { replace: true }, now).catch((error) => error);
      expect(failed, `${name}: ${failed.stack}`).toBeInstanceOf(Refusal);
      expect([failed.message, ...failed.details].join(' '), name).toMatch(/key/);
      expect(listContents(into), name).toEqual(before);
    }
  });
});
