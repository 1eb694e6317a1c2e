import { storeBackground } from '../../db/queries/backgrounds.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { readBackground } from './readBackground.ts';

/**
 * Reads water and neighbours for the maps of a town and stores them in place of what it had.
 *
 * @param text content of a GeoJSON file; every feature says what it is: `kind` water or neighbour
 * @throws Refusal with up to 20 faults; then nothing was stored
 */
export async function importBackground(
  store: Store,
  municipality: string,
  text: string,
): Promise<{ water: number; neighbours: number }> {
  if (!(await findMunicipality(store, municipality))) {
    throw new Refusal(
      `There is no municipality "${municipality}": create it with "municipality create ${municipality} --name NAME".`,
    );
  }
  const { background, faults } = readBackground(text);
  if (!background) throw new Refusal('This background cannot be used; nothing was stored:', faults);
  await storeBackground(store, municipality, background);
  const water = background.features.filter(({ kind }) => kind === 'water').length;
  return { water, neighbours: background.features.length - water };
}
