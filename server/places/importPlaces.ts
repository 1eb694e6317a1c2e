import { findAreaSet } from '../../db/queries/areas.ts';
import { type NamedPlace, storePlaceList } from '../../db/queries/namedPlaces.ts';
import type { Store } from '../../db/store.ts';
import type { Words } from '../../surveys/reading/foreign/remark.ts';
import { areaLocator } from '../areas/areaLocator.ts';
import { Refusal } from '../http/refusal.ts';
import { ImportFaults } from '../tables/importFaults.ts';
import type { TableInput } from '../tables/tableInput.ts';
import { refuseFaults } from '../tables/tableRefusal.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { keyPlaces } from './keyPlaces.ts';
import { readPlaceRows } from './readPlaceRows.ts';

export interface PlacesReport {
  streets: number;
  places: number;
  /** Number of the new list; waves opened from now on offer it, older ones keep theirs. */
  version: number;
  /** What was stored. */
  list: readonly NamedPlace[];
  /** Sentences worth a look; nothing that had to be refused. */
  notes: string[];
}

/**
 * Takes the streets and named places residents can choose from, all or nothing, as a new version of the town's list.
 * Where a place lies is reduced to its census cell and area at once.
 *
 * @param file name, and where known kind, lat and lon or cell, area
 * @throws Refusal with every fault of the file by line and column
 */
export async function importPlaces(
  store: Store,
  municipality: string,
  file: TableInput,
): Promise<PlacesReport> {
  const { places, areaSet, notes } = await preparePlaces(store, municipality, file);
  const version = await storePlaceList(store, municipality, areaSet, places);
  const streets = places.filter(({ kind }) => kind === 'street').length;
  return {
    streets,
    places: places.length - streets,
    version,
    list: places,
    notes: notes.map(({ en }) => en),
  };
}

/**
 * Reads and checks a list of places without storing anything.
 *
 * @throws Refusal with every fault by line
 */
export async function preparePlaces(
  store: Store,
  municipality: string,
  file: TableInput,
): Promise<{ places: NamedPlace[]; areaSet: number; notes: Words[] }> {
  await getMunicipality(store, municipality);
  const areaSet = await findAreaSet(store, municipality);
  if (!areaSet) {
    throw new Refusal(
      `${municipality} has no areas yet: import them with "areas import ${municipality} FILE.geojson", then the places.`,
      [],
      { code: 'places.noAreas' },
    );
  }
  const faults = new ImportFaults(file);
  const areas = areaSet.areas.map(({ key }) => key);
  const rows = await readPlaceRows(file, { areas, locator: areaLocator(areaSet.areas) }, faults);
  const places = keyPlaces(rows, faults);
  refuseFaults(file, faults);
  return { places, areaSet: areaSet.version, notes: notesOn(places) };
}

function notesOn(places: readonly NamedPlace[]): Words[] {
  const nowhere = places.filter(({ area }) => area === undefined);
  if (nowhere.length === 0) return [];
  const some = nowhere.slice(0, 3).map(({ name }) => name);
  const isMore = nowhere.length > some.length;
  return [
    {
      de: `${nowhere.length} von ${places.length} haben keinen Stadtteil (${some.map((name) => `„${name}“`).join(', ')}${isMore ? ' und andere' : ''}): Sie lassen sich markieren, helfen aber niemandem, den eigenen Stadtteil zu finden.`,
      en: `${nowhere.length} of ${places.length} have no area (${some.map((name) => `"${name}"`).join(', ')}${isMore ? ' and others' : ''}): they can be marked, but help nobody to find the area they live in.`,
    },
  ];
}
