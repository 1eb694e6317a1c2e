import { setImmediate as pause } from 'node:timers/promises';
import type { Store } from '../../store.ts';
import { findWave } from '../waves.ts';

/** Answers were asked for before the wave was closed. There are no live results: they would give single answers away. */
export class WaveNotClosed extends Error {
  constructor(municipality: string, wave: string) {
    super(`the answers of ${municipality}/${wave} are sealed until the wave is closed`);
    this.name = 'WaveNotClosed';
  }
}

/** About 10 ms of reading. */
const chunkSize = 4_096;

/**
 * Reads a closed wave chunk by chunk and lets others work in between. Nothing writes to a closed wave, so the
 * chunks belong together without a transaction across them.
 *
 * @param read bodies from a slot on, at most so many; none at the end
 * @throws WaveNotClosed
 */
export async function* readChunks(
  store: Store,
  municipality: string,
  wave: string,
  read: (from: number, limit: number) => string[],
): AsyncGenerator<string[]> {
  const row = await findWave(store, municipality, wave);
  if (row?.state !== 'closed') throw new WaveNotClosed(municipality, wave);
  for (let from = 0; ; from += chunkSize) {
    const bodies = read(from, chunkSize);
    if (bodies.length > 0) yield bodies;
    if (bodies.length < chunkSize) return;
    await pause();
  }
}
