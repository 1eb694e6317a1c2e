import { findAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';

type Names = Map<string, Promise<readonly string[]>>;

// A stored area set never changes, so its names live as long as its store.
const known = new WeakMap<Store, Names>();

/**
 * Names a resident may choose from instead of marking a spot: those of the wave's areas. A name says no more than
 * the person meant, where a square in the middle of the area would say too much.
 *
 * @returns nothing for a questionnaire without a places question
 */
export async function listPlaceNames(
  store: Store,
  wave: { municipality: string; areaSet: number; questionnaire: Pick<Questionnaire, 'sections'> },
): Promise<readonly string[]> {
  const asksForPlaces = wave.questionnaire.sections.some(({ questions }) =>
    questions.some(({ kind }) => kind === 'places'),
  );
  if (!asksForPlaces) return [];
  const ofStore: Names = known.get(store) ?? new Map();
  known.set(store, ofStore);
  const name = JSON.stringify([wave.municipality, wave.areaSet]);
  const names = ofStore.get(name) ?? readNames(store, wave.municipality, wave.areaSet);
  ofStore.set(name, names);
  return names;
}

async function readNames(store: Store, municipality: string, areaSet: number): Promise<readonly string[]> {
  const set = await findAreaSet(store, municipality, areaSet);
  return [...new Set(set?.areas.map((area) => area.name))];
}
