import { listPublished } from '../../db/queries/releases.ts';
import { listTests, listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { listNeeds, type Need } from './readiness.ts';

/** A wave as whoever runs it sees it: nothing here comes from an answer. */
export interface DeskWave
  extends Pick<
    WaveRow,
    'key' | 'state' | 'sample' | 'opensOn' | 'closesOn' | 'closedOn' | 'minimumAge' | 'isPaused'
  > {
  title: Text;
  sections: number;
  questions: number;
  languages: readonly string[];
  /** What stands and what is missing; empty once it was opened. */
  needs: readonly Need[];
  /** Key of the copy it is tried out in. */
  test?: string;
  isPublished: boolean;
}

/** A questionnaire a wave can begin with. */
export interface ReadyChoice {
  key: string;
  title: Text;
}

/**
 * The waves of a town, the newest key first.
 *
 * @param publicUrl where people reach this installation, if it was configured
 */
export async function listDeskWaves(
  store: Store,
  municipality: string,
  publicUrl?: string,
): Promise<DeskWave[]> {
  const waves = await listWaves(store, municipality);
  const published = new Set((await listPublished(store, municipality)).map(({ wave }) => wave));
  const described = await Promise.all(
    waves.map(async (row): Promise<DeskWave> => {
      const { key, state, sample, opensOn, closesOn, closedOn, minimumAge, isPaused, title } = row;
      const { sections, languages } = row.questionnaire;
      const [test] = await listTests(store, municipality, key);
      return {
        ...{ key, state, sample, opensOn, closesOn, closedOn, minimumAge, isPaused, title, languages },
        sections: sections.length,
        questions: sections.reduce((sum, section) => sum + section.questions.length, 0),
        needs: state === 'draft' ? await listNeeds(store, row, publicUrl) : [],
        ...(test && { test: test.key }),
        isPublished: published.has(key),
      };
    }),
  );
  return described.reverse();
}
