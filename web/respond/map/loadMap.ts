import type { RespondPage } from '../respondPage.ts';
import { waveAddress } from '../waveAddress.ts';
import { CodeLost } from '../where/codeLost.ts';
import type { AreaOutlines } from './areaOutlines.ts';

/** What the map needs and the first view does not: Leaflet, the component around it, and the outlines. */
export interface LoadedMap {
  PlacesMap: typeof import('./PlacesMap.tsx').PlacesMap;
  areas: AreaOutlines;
}

let loaded: LoadedMap | undefined;

/** The map, if it was opened before on this page. */
export function findLoadedMap(): LoadedMap | undefined {
  return loaded;
}

/** @throws CodeLost, or another Error when the outlines did not come: then another call tries again */
export async function loadMap(page: RespondPage): Promise<LoadedMap> {
  const [{ PlacesMap }, areas] = await Promise.all([importMap(), fetchAreas(page)]);
  loaded = { PlacesMap, areas };
  return loaded;
}

function importMap() {
  return import('./PlacesMap.tsx').catch((cause: unknown) => {
    throw new CodeLost('the map did not load', { cause });
  });
}

async function fetchAreas(page: RespondPage): Promise<AreaOutlines> {
  const reply = await fetch(`${waveAddress(page)}/areas`, { credentials: 'omit' });
  if (!reply.ok) throw new Error(`areas: ${reply.status}`);
  return (await reply.json()) as AreaOutlines;
}
