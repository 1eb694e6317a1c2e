import {
  isRead,
  listReleaseSteps,
  type ReleaseName,
  type ReleaseWithSteps,
} from '../../../db/queries/releaseSteps.ts';
import { findRelease, sha256 } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import { Problem } from '../../http/problem.ts';

/**
 * A release that may still be opened to more readers.
 *
 * @throws Problem release.notFound, release.withdrawn, release.changed when it is public already, release.superseded
 *   when readers would go back to older figures, release.damaged
 */
export async function findBuilt(store: Store, name: ReleaseName): Promise<ReleaseWithSteps> {
  const all = await listReleaseSteps(store, name.municipality, name.wave);
  const entry = all.find(({ number }) => number === name.number);
  if (!entry) throw new Problem('release.notFound');
  if (entry.state === 'withdrawn' || entry.steps?.withdrawnOn) throw new Problem('release.withdrawn');
  if (entry.state === 'published') throw new Problem('release.changed');
  if (all.some((other) => other.number > name.number && isRead(other)))
    throw new Problem('release.superseded');
  const row = await findRelease(store, name.municipality, name.wave, name.number);
  if (!row || sha256(row.body) !== entry.sha256) throw new Problem('release.damaged');
  return entry;
}
