import { readPlaceSets } from '../../../db/queries/sealed/places.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { listPlaceChoices } from '../../places/listPlaceChoices.ts';
import { countPersons } from './countPersons.ts';
import type { ReleasedPlaces } from './releasedPlaces.ts';
import { MINIMUM_PERSONS, releasePlaces } from './releasePlaces.ts';

/**
 * The places of a closed wave that may be shown; of routes nothing is. The sets are read once, chunk by chunk, and only
 * persons by square are kept. Nothing writes to a closed wave, so a later release of it shows the same places: there is nothing to
 * gain from comparing the two.
 *
 * @returns undefined when the questionnaire asks for no places
 * @throws WaveNotClosed
 */
export async function estimatePlaces(
  store: Store,
  {
    municipality,
    key,
    questionnaire,
    placeList,
    areaSet,
  }: Pick<WaveRow, 'municipality' | 'key' | 'questionnaire' | 'placeList' | 'areaSet'>,
): Promise<ReleasedPlaces | undefined> {
  const asked = questionnaire.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'places' ? question : []));
  if (asked.length === 0) return undefined;
  const list = await listPlaceChoices(store, { municipality, placeList, areaSet });
  const questions = [];
  for (const question of asked) {
    const counter = countPersons(question);
    for await (const sets of readPlaceSets(store, municipality, key, question.key)) counter.add(sets);
    questions.push(releasePlaces(question, counter.counts, list));
  }
  return { minimumPersons: MINIMUM_PERSONS, questions };
}
