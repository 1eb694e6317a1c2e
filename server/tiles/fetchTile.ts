import { addressOf, type TileSource } from './tileSource.ts';

export interface Tile {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const imageTypes = ['image/png', 'image/jpeg', 'image/webp'];
const mostBytes = 300_000;
const patience = 8_000;

/**
 * Fetches one tile. Nothing of the reader goes along: no address, no cookie, no browser's name.
 *
 * @returns undefined when the source does not answer with an image of a usual size
 */
export async function fetchTile(
  source: TileSource,
  z: number,
  x: number,
  y: number,
): Promise<Tile | undefined> {
  try {
    const reply = await fetch(addressOf(source, z, x, y), {
      // A redirect could lead anywhere, to machines only this server can reach.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'Umfeld' },
    });
    const type = reply.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!reply.ok || !reply.body || !imageTypes.includes(type)) {
      await reply.body?.cancel();
      return undefined;
    }
    const bytes = await readAtMost(reply.body, mostBytes);
    return bytes && { type, bytes };
  } catch {
    // Whatever it was, a map without this tile is still a map.
    return undefined;
  }
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
