import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { hashFile } from './manifest.ts';
import { type Sealing, seal } from './seal.ts';

/** A file to put in: from the disk, or as it is here. */
export type Entry = { name: string; bytes: number; file: string } | { name: string; content: Buffer };

/** More would cost the server that runs beside it more time than the disk is worth. */
const compression = { level: 1, chunkSize: 1 << 16 };

/**
 * Writes a .tar.gz, closed in the format of age unless said otherwise, and brings it to the disk.
 *
 * @param out a file that is not there yet, readable to its owner only
 * @throws the error of the disk; Error when the disk gives back other bytes than were written
 */
export async function writeArchive(
  out: string,
  entries: readonly Entry[],
  sealing: Sealing,
  onBytes: (sent: number) => void = () => {},
): Promise<void> {
  const tar = pack();
  const written = createHash('sha256');
  const filling = fill(tar, entries, onBytes);
  // Whichever breaks first is the reason; the other only follows.
  filling.catch((error) => tar.destroy(error));
  await pipeline(
    Readable.from(tar),
    createGzip(compression),
    (plain: AsyncIterable<Uint8Array>) => (sealing === 'unencrypted' ? plain : seal(plain, sealing)),
    async function* hashed(pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        written.update(piece);
        yield piece;
      }
    },
    createWriteStream(out, { flags: 'wx', mode: 0o600, flush: true }),
  );
  await filling;
  if ((await hashFile(out)) !== written.digest('hex'))
    throw new Error(`${out} holds other bytes than were written: the disk or the share is faulty`);
}

async function fill(tar: Pack, entries: readonly Entry[], onBytes: (sent: number) => void): Promise<void> {
  let sent = 0;
  for (const entry of entries) {
    const header = { name: entry.name, mode: 0o600 };
    if ('content' in entry) {
      tar.entry(header, entry.content);
      continue;
    }
    const source = createReadStream(entry.file, { highWaterMark: 1 << 16 });
    source.on('data', (piece) => {
      sent += piece.length;
      onBytes(sent);
    });
    const sink = tar.entry({ ...header, size: entry.bytes });
    // A stream in all it does; its types are those of another package.
    await pipeline(source, sink as unknown as NodeJS.WritableStream);
  }
  tar.finalize();
}
