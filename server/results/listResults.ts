import { listPublished } from '../../db/queries/releases.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';

export interface PublishedResult {
  wave: string;
  title: Text;
  release: number;
  /** Day the release was built, YYYY-MM-DD. */
  createdOn: string;
}

/**
 * The newest published release of each wave, newest wave first: a late correction of an old wave does not push the
 * newest one aside. Older releases keep their addresses.
 */
export async function listResults(store: Store, municipality: string): Promise<PublishedResult[]> {
  const [releases, waves] = await Promise.all([
    listPublished(store, municipality),
    listWaves(store, municipality),
  ]);
  const order = (wave: (typeof waves)[number]) => `${wave.closedOn ?? ''} ${wave.key}`;
  return waves
    .toSorted((a, b) => order(b).localeCompare(order(a)))
    .flatMap(({ key, title }) => {
      const ofWave = releases.filter(({ wave }) => wave === key);
      const newest = ofWave.toSorted((a, b) => b.number - a.number)[0];
      return newest ? [{ wave: key, title, release: newest.number, createdOn: newest.createdOn }] : [];
    });
}
