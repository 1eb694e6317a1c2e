import { listPublished } from '../../db/queries/releases.ts';
import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';

export interface PublishedResult {
  wave: string;
  title: Text;
  release: number;
  /** Day the release was built, YYYY-MM-DD. */
  createdOn: string;
}

/** What a town has published, newest first; every release keeps its own address. */
export async function listResults(store: Store, municipality: string): Promise<PublishedResult[]> {
  const releases = await listPublished(store, municipality);
  return Promise.all(
    releases.map(async ({ wave, number, createdOn }) => {
      const { title = {} } = (await findWave(store, municipality, wave)) ?? {};
      return { wave, title, release: number, createdOn };
    }),
  );
}
