import { storeAreaSet } from '../../db/queries/areas.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { sayAreaFault } from './areaFault.ts';
import type { AreaOptions } from './nameFeatures.ts';
import { prepareAreas } from './prepareAreas.ts';

export interface AreaReport {
  areas: number;
  /** 0 when the areas are not grouped. */
  districts: number;
  /** Number of the new area set; waves opened from now on use it, older ones keep theirs. */
  version: number;
  /** Sentences worth a look; nothing that had to be refused. */
  warnings: string[];
}

/**
 * Reads the areas of a town, simplifies them for the web, and stores them as a new version of its area set.
 *
 * @param text content of a GeoJSON file
 * @param options.attribution source line under every map; else the file's own member "attribution"
 * @throws Refusal with up to 20 faults; then nothing was stored
 */
export async function importAreas(
  store: Store,
  municipality: string,
  text: string,
  options: AreaOptions & { attribution?: string } = {},
): Promise<AreaReport> {
  if (!(await findMunicipality(store, municipality))) {
    throw new Refusal(
      `There is no municipality "${municipality}": create it with "municipality create ${municipality} --name NAME".`,
    );
  }
  const { areas, attribution: own, faults, warnings } = prepareAreas(text, options);
  const attribution = options.attribution ?? own;
  if (!areas) throw new Refusal('These areas cannot be used; nothing was stored:', faults.map(sayAreaFault));
  const version = await storeAreaSet(store, municipality, areas, attribution);
  const districts = new Set(areas.flatMap((area) => area.district ?? [])).size;
  return { areas: areas.length, districts, version, warnings: warnings.map(sayAreaFault) };
}
