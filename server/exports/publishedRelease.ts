import { type AreaRow, findAreaSet } from '../../db/queries/areas.ts';
import { findRelease, listPublished, type ReleaseRow } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import type { Release } from '../release/release.ts';

export interface FoundRelease {
  release: Release;
  /** Of the area set it was built on. */
  areas: readonly AreaRow[];
  /** Of the frozen bytes. */
  sha256: string;
}

/**
 * A published release, and the area set it was built on. Without a number: the newest of the wave.
 * @returns undefined when there is none, or the one named was never published or was withdrawn
 */
export async function findPublishedRelease(
  store: Store,
  municipality: string,
  wave: string,
  number?: number,
): Promise<FoundRelease | undefined> {
  const newest = (await listPublished(store, municipality)).find((one) => one.wave === wave);
  const wanted = number ?? newest?.number;
  const row = wanted === undefined ? undefined : await findRelease(store, municipality, wave, wanted);
  if (row?.state !== 'published') return undefined;
  return readRelease(store, row);
}

/** A release as it was frozen; whether somebody may read it is asked before. */
export async function readRelease(
  store: Store,
  { municipality, body, sha256 }: ReleaseRow,
): Promise<FoundRelease> {
  const release: Release = JSON.parse(body);
  const set = await findAreaSet(store, municipality, release.areaSet);
  return { release, areas: set?.areas ?? [], sha256 };
}
