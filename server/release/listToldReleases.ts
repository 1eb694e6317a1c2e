import { listReleaseSteps } from '../../db/queries/releaseSteps.ts';
import { findRelease, sha256 } from '../../db/queries/releases.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Cell } from '../disclosure/cell.ts';
import { Refusal } from '../http/refusal.ts';
import type { Release } from './release.ts';

/** A release of a wave that anybody could ever read, the council included: what it told is known, withdrawn or not. */
export interface ToldRelease {
  number: number;
  cells: readonly Cell[];
}

/**
 * All releases of a wave that were ever open to the council or the public, oldest first.
 *
 * @throws Refusal when a byte of one was changed since
 */
export async function listToldReleases(
  store: Store,
  { municipality, key }: Pick<WaveRow, 'municipality' | 'key'>,
): Promise<ToldRelease[]> {
  const entries = (await listReleaseSteps(store, municipality, key)).filter(
    ({ state, steps }) => state !== 'built' || steps?.audience,
  );
  return Promise.all(
    entries.reverse().map(async ({ number, sha256: frozen }) => {
      const row = await findRelease(store, municipality, key, number);
      if (!row || sha256(row.body) !== frozen) {
        throw new Refusal(
          `Release ${number} of ${municipality}/${key} is not what was frozen: restore the last backup.`,
          [],
          { code: 'release.damaged', parts: { number } },
        );
      }
      const release: Release = JSON.parse(row.body);
      return { number, cells: release.cells };
    }),
  );
}
