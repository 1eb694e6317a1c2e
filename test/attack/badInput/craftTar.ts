import { createHash } from 'node:crypto';
import { type Header, pack } from 'tar-stream';
import { newestSchema } from '../../../db/copyDatabase.ts';

/** Something in a tar: a file, or what should never be there. */
export interface Piece {
  name: string;
  type: NonNullable<Header['type']>;
  linkname?: string;
  content: string;
}

/**
 * A tar with a list of files in front, as a backup has it.
 *
 * @param listed names that stand in the list; without any, those of the pieces
 * @param lie what the list says of each file and is not so
 */
export async function tarOf(
  pieces: readonly Piece[],
  listed: readonly string[] = [],
  lie: { bytes?: number } = {},
): Promise<Buffer> {
  const names = listed.length > 0 ? listed : pieces.map(({ name }) => name);
  const tar = pack();
  const manifest = {
    format: 'umfeld-backup',
    version: 1,
    madeAt: '2026-11-27T03:00:00.000Z',
    program: 'umfeld 0.1.0',
    schema: newestSchema(),
    responses: 1,
    keys: '',
    files: names.map((name) => describe(name, pieces, lie)),
  };
  tar.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
  for (const { name, type, linkname, content } of pieces) {
    const isFile = type === 'file';
    tar.entry({ name, type, ...(linkname && !isFile && { linkname }) }, isFile ? content : '');
  }
  tar.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of tar as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

function describe(name: string, pieces: readonly Piece[], lie: { bytes?: number }) {
  const content = Buffer.from(pieces.find((one) => one.name === name)?.content ?? '');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, bytes: content.length, sha256, ...lie };
}
