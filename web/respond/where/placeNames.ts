import type { RespondPage } from '../respondPage.ts';
import { waveAddress } from '../waveAddress.ts';

/** A street or place from the town's list. */
export interface PlaceName {
  key: string;
  name: string;
  kind: 'street' | 'place';
  /** Key of its area; a street that crosses several has none. */
  area?: string;
  /** 100 m census cell, where it lies in one spot. */
  cell?: string;
}

/** The list a wave offers, as GET .../places sends it. */
export interface PlaceNames {
  areas: readonly { key: string; name: string }[];
  places: readonly PlaceName[];
}

let loaded: PlaceNames | undefined;

/** The list, if something on this page needed it before. */
export function findPlaceNames(): PlaceNames | undefined {
  return loaded;
}

/** The whole list: what is searched for in it never leaves the device. @throws Error when it did not come */
export async function loadPlaceNames(page: RespondPage): Promise<PlaceNames> {
  if (loaded) return loaded;
  const reply = await fetch(`${waveAddress(page)}/places`, { credentials: 'omit' });
  if (!reply.ok) throw new Error(`places: ${reply.status}`);
  loaded = (await reply.json()) as PlaceNames;
  return loaded;
}
