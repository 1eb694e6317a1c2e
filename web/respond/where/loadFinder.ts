import type { RespondPage } from '../respondPage.ts';
import { CodeLost } from './codeLost.ts';
import { loadPlaceNames, type PlaceNames } from './placeNames.ts';

/** What choosing by name needs and the first view does not: the search, and the names. */
export interface LoadedFinder {
  Finder: typeof import('./Finder.tsx').Finder;
  names: PlaceNames;
}

let loaded: LoadedFinder | undefined;

/** The search, if it was opened before on this page. */
export function findLoadedFinder(): LoadedFinder | undefined {
  return loaded;
}

/** @throws CodeLost, or another Error when the names did not come: then another call tries again */
export async function loadFinder(page: RespondPage): Promise<LoadedFinder> {
  const [{ Finder }, names] = await Promise.all([importFinder(), loadPlaceNames(page)]);
  loaded = { Finder, names };
  return loaded;
}

function importFinder() {
  return import('./Finder.tsx').catch((cause: unknown) => {
    throw new CodeLost('the search did not load', { cause });
  });
}
