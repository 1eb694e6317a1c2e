import { readFile } from 'node:fs/promises';
import type { Store } from '../../db/store.ts';
import { importAreas } from '../../server/areas/importAreas.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { type BuiltRelease, buildRelease } from '../../server/release/buildRelease.ts';
import { importResponses } from '../../server/responses/import/importResponses.ts';
import { closeWave } from '../../server/waves/closeWave.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { openWave } from '../../server/waves/openWave.ts';

const shared = '../shared/data/somerville';
const fixture = 'test/fixtures/somerville';
const town = 'somerville';

/** Real answers of a real city, through the use cases a town runs; returns what builds the release of a year. */
export async function givenSomerville(
  store: Store,
): Promise<(year: string, minimumBase: number) => Promise<BuiltRelease>> {
  await createMunicipality(store, { key: town, name: 'Somerville' });
  const wards = await readFile(`${shared}/wards.geojson`, 'utf8');
  await importAreas(store, town, wards, { key: 'Ward', name: 'Ward' });
  for (const year of ['2015', '2019']) await closedWave(store, year);
  return (year, minimumBase) => buildRelease(store, town, year, { minimumBase });
}

async function closedWave(store: Store, year: string): Promise<void> {
  const wave = { municipality: town, key: year, file: `${fixture}/questionnaire.yaml` };
  await createWave(store, { ...wave, sample: 'invited' });
  await openWave(store, town, year);
  await importResponses(store, {
    municipality: town,
    wave: year,
    file: `${shared}/responses-${year}.csv`,
    mapping: `${fixture}/mapping.yaml`,
    mode: 'paper',
  });
  await closeWave(store, town, year);
}
