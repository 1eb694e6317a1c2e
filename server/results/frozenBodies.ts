import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { findRelease, type ReleaseEntry } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';

/** A body is about half a megabyte; towns have a few releases people read. */
const mostKept = 24;

const compress = promisify(gzip);

/** The bytes of a release, ready to be sent. */
export interface FrozenBody {
  plain: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
}

/**
 * Release bodies as they go over the wire, read and compressed once. They are kept under their hash and never
 * change; whether a release may be sent at all is asked of the store each time.
 */
export function createFrozenBodies(store: Store) {
  const kept = new Map<string, Promise<FrozenBody | undefined>>();

  const readBody = async ({ municipality, wave, number }: ReleaseEntry): Promise<FrozenBody | undefined> => {
    const release = await findRelease(store, municipality, wave, number);
    if (!release) return undefined;
    const plain = Buffer.from(release.body);
    return { plain, gzipped: await compress(plain, { level: 9 }) };
  };

  /** Undefined when the release went away this very moment. */
  return async function findBody(entry: ReleaseEntry): Promise<FrozenBody | undefined> {
    const known = kept.get(entry.sha256);
    if (known) return known;
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    const reading = readBody(entry);
    kept.set(entry.sha256, reading);
    const body = await reading.catch(() => undefined);
    if (!body) kept.delete(entry.sha256);
    return reading;
  };
}
