import { findAreaSet } from '../../db/queries/areas.ts';
import { listNamedPlaces, type NamedPlace } from '../../db/queries/namedPlaces.ts';
import type { Store } from '../../db/store.ts';

/** Which list and which areas a wave was opened with. */
interface WaveVersions {
  municipality: string;
  placeList: number;
  areaSet: number;
}

// Neither a list nor an area set ever changes, so what they offer lives as long as its store.
const known = new WeakMap<Store, Map<string, Promise<readonly NamedPlace[]>>>();

/**
 * Places a resident may choose by name: the list the wave was opened with. Where the town has none, its areas stand in:
 * the name of an area says no more than the person meant, where a square in its middle would say too much.
 */
export function listPlaceChoices(
  store: Store,
  { municipality, placeList, areaSet }: WaveVersions,
): Promise<readonly NamedPlace[]> {
  const ofStore = known.get(store) ?? new Map<string, Promise<readonly NamedPlace[]>>();
  known.set(store, ofStore);
  const name = `${municipality}/${placeList}/${areaSet}`;
  const choices =
    ofStore.get(name) ??
    (placeList > 0
      ? listNamedPlaces(store, municipality, placeList)
      : listAreas(store, municipality, areaSet));
  ofStore.set(name, choices);
  return choices;
}

// A town has hundreds of streets, and every response is held against them.
const keySets = new WeakMap<readonly NamedPlace[], ReadonlySet<string>>();

/** What an answer may name. */
export async function findPlaceKeys(store: Store, wave: WaveVersions): Promise<ReadonlySet<string>> {
  const choices = await listPlaceChoices(store, wave);
  const keys = keySets.get(choices) ?? new Set(choices.map(({ key }) => key));
  keySets.set(choices, keys);
  return keys;
}

async function listAreas(store: Store, municipality: string, areaSet: number): Promise<NamedPlace[]> {
  const set = await findAreaSet(store, municipality, areaSet);
  return (set?.areas ?? []).map(({ key, name }) => ({ key, name, kind: 'place' as const, area: key }));
}
