import { listNamedPlaces } from '../../db/queries/namedPlaces.ts';
import type { Store } from '../../db/store.ts';

type NameSets = Map<string, Promise<ReadonlySet<string>>>;

// A version of a list never changes, so its keys live as long as its store.
const nameSets = new WeakMap<Store, NameSets>();

/** Keys of the named places a wave was opened with; empty when there were none. */
export function findNamedPlaces(
  store: Store,
  { municipality, placeList }: { municipality: string; placeList: number },
): Promise<ReadonlySet<string>> {
  const ofStore: NameSets = nameSets.get(store) ?? new Map();
  nameSets.set(store, ofStore);
  const name = JSON.stringify([municipality, placeList]);
  const known =
    ofStore.get(name) ??
    listNamedPlaces(store, municipality, placeList).then((places) => new Set(places.map(({ key }) => key)));
  ofStore.set(name, known);
  return known;
}
