import { findAreaSet } from '../../db/queries/areas.ts';
import { findWave, copyWave as insertCopy, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { thawAreas } from '../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { Problem } from '../http/problem.ts';
import { getPublicWave } from './getPublicWave.ts';
import { findKeyFault } from './waveKey.ts';

/**
 * Begins the next wave with what the last one asked: the same questionnaire, so that every item stays comparable, the
 * same sample and age, and its population counts and merged areas to start from. Days are not copied. All or nothing.
 *
 * @throws Problem wave.notFound, wave.keyInvalid, wave.keyTaken
 */
export async function copyWave(
  store: Store,
  { municipality, wave }: { municipality: string; wave: string },
  key: string,
): Promise<void> {
  const { wave: last } = await getPublicWave(store, municipality, wave);
  const fault = findKeyFault(key);
  if (fault) throw new Problem('wave.keyInvalid');
  if (last.testOf !== null) throw new Problem('wave.notFound');
  if (await findWave(store, municipality, key)) throw new Problem('wave.keyTaken');
  const { title, sample, minimumAge } = last;
  const questionnaire = await authorsQuestionnaire(store, last);
  const copy = { municipality, key, title, sample, minimumAge, questionnaire };
  if (!(await insertCopy(store, copy, wave))) throw new Problem('wave.keyTaken');
}

/** As it was before it was frozen: the next wave gets the areas of its own day. */
async function authorsQuestionnaire(
  store: Store,
  { municipality, state, questionnaire, areaSet }: WaveRow,
): Promise<Questionnaire> {
  if (state === 'draft') return questionnaire;
  const set = await findAreaSet(store, municipality, areaSet);
  return thawAreas(questionnaire, new Set(set?.areas.map(({ key }) => key)));
}
