import { type AreaRow, findAreaSet } from '../../db/queries/areas.ts';
import { findRelease, listPublished } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import type { Release } from '../release/release.ts';

/**
 * A published release, and the area set it was built on. Without a number: the newest of the wave.
 * @returns undefined when there is none, or the one named was never published or was withdrawn
 */
export async function findPublishedRelease(
  store: Store,
  municipality: string,
  wave: string,
  number?: number,
): Promise<{ release: Release; areas: readonly AreaRow[]; sha256: string } | undefined> {
  const newest = (await listPublished(store, municipality)).find((one) => one.wave === wave);
  const wanted = number ?? newest?.number;
  const row = wanted === undefined ? undefined : await findRelease(store, municipality, wave, wanted);
  if (row?.state !== 'published') return undefined;
  const release: Release = JSON.parse(row.body);
  const set = await findAreaSet(store, municipality, release.areaSet);
  return { release, areas: set?.areas ?? [], sha256: row.sha256 };
}
