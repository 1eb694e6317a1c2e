import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPlaces } from '../../../server/places/importPlaces.ts';
import { givenFolder, givenStore, givenTown } from '../../db/givenStore.ts';

/** A list on disk, as an office sends it; the file is called places.csv wherever it lies. */
export function givenFile(content: string | Buffer): string {
  const file = join(givenFolder(), 'places.csv');
  writeFileSync(file, content);
  return file;
}

/** The town of two squares, and the way to import lists into it. */
export async function givenListedTown() {
  const store = await givenStore();
  await givenTown(store);
  return { store, bring: (content: string | Buffer) => importPlaces(store, 'meissen', givenFile(content)) };
}

/** A square and a street of the Altstadt, a street that crosses both areas, and one name in both. */
export const givenList = [
  'name;kind;lat;lon;cell;area',
  'Markt;place;51,1600;13,4700;;',
  'Görnische Gasse;street;51.1610;13.4710;;',
  'Großenhainer Straße;street;;;;',
  'Ringstraße;street;;;;altstadt',
  'Ringstraße;street;;;;coelln',
  'Bahnhof;;;;CRS3035RES100mN3122300E4564800;',
].join('\r\n');
