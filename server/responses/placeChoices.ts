import { findAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';

/** A place that can be chosen by its name instead of marking a spot. */
export interface PlaceChoice {
  /** What a mark is stored as. */
  key: string;
  name: string;
}

type Choices = Map<string, Promise<readonly PlaceChoice[]>>;

// A stored area set never changes, so its names live as long as its store.
const known = new WeakMap<Store, Choices>();

/**
 * Places a resident may choose by name: the wave's areas. A name says no more than the person meant, where a square
 * in the middle of the area would say too much.
 *
 * @returns nothing for a questionnaire without a places question
 */
export async function listPlaceChoices(
  store: Store,
  wave: { municipality: string; areaSet: number; questionnaire: Pick<Questionnaire, 'sections'> },
): Promise<readonly PlaceChoice[]> {
  const asksForPlaces = wave.questionnaire.sections.some(({ questions }) =>
    questions.some(({ kind }) => kind === 'places'),
  );
  if (!asksForPlaces) return [];
  const ofStore: Choices = known.get(store) ?? new Map();
  known.set(store, ofStore);
  const name = JSON.stringify([wave.municipality, wave.areaSet]);
  const choices = ofStore.get(name) ?? readAreas(store, wave.municipality, wave.areaSet);
  ofStore.set(name, choices);
  return choices;
}

/** What an answer may name. */
export async function findPlaceKeys(
  store: Store,
  wave: Parameters<typeof listPlaceChoices>[1],
): Promise<ReadonlySet<string>> {
  return new Set((await listPlaceChoices(store, wave)).map(({ key }) => key));
}

async function readAreas(
  store: Store,
  municipality: string,
  areaSet: number,
): Promise<readonly PlaceChoice[]> {
  const set = await findAreaSet(store, municipality, areaSet);
  return (set?.areas ?? []).map(({ key, name }) => ({ key, name }));
}
