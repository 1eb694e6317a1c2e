import {
  type Audience,
  isRead,
  listReleaseSteps,
  type ReleaseWithSteps,
} from '../../db/queries/releaseSteps.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import type { PublishedResult } from '../results/listResults.ts';
import { tombstoneOf } from '../results/tombstoneOf.ts';

/** `audience`: who may read it today. `publicOn`: the day everybody may. */
export type CouncilResult = PublishedResult & {
  audience: Extract<Audience, 'council' | 'public'>;
  publicOn?: string;
};

/** The newest release of each wave that the council may read, newest wave first. */
export async function listCouncilResults(store: Store, municipality: string): Promise<CouncilResult[]> {
  const [releases, waves] = await Promise.all([
    listReleaseSteps(store, municipality),
    listWaves(store, municipality),
  ]);
  const order = ({ closedOn, key }: (typeof waves)[number]) => `${closedOn ?? ''} ${key}`;
  return waves
    .toSorted((one, other) => order(other).localeCompare(order(one)))
    .flatMap(({ key, title }) => {
      const newest = releases.find((release) => release.wave === key && isRead(release));
      if (!newest) return [];
      const { number, createdOn, state, steps } = newest;
      const isPublic = state === 'published';
      return [
        {
          wave: key,
          title,
          release: number,
          createdOn,
          audience: isPublic ? ('public' as const) : ('council' as const),
          ...(!isPublic && steps?.publicOn && { publicOn: steps.publicOn }),
        },
      ];
    });
}

/**
 * One release the council may read.
 *
 * @param number without it the newest of the wave
 * @throws Problem release.notFound, or release.withdrawn with its tombstone when it could be read once
 */
export async function findReadable(
  store: Store,
  municipality: string,
  wave: string,
  number?: number,
): Promise<ReleaseWithSteps> {
  const releases = await listReleaseSteps(store, municipality, wave);
  const wanted = releases.filter((release) => number === undefined || release.number === number);
  const found = wanted.find(isRead);
  if (found) return found;
  const gone = wanted.find(({ state, steps }) => state === 'withdrawn' || steps?.withdrawnOn);
  throw gone ? tombstoneOf({ ...gone, ...withdrawalOf(gone) }) : new Problem('release.notFound');
}

const withdrawalOf = ({ withdrawnOn, withdrawnReason, steps }: ReleaseWithSteps) => ({
  withdrawnOn: withdrawnOn ?? steps?.withdrawnOn ?? null,
  withdrawnReason: withdrawnReason ?? steps?.withdrawnReason ?? null,
});
