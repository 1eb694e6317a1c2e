import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findAreaSet } from '../../../db/queries/areas.ts';
import { listContext } from '../../../db/queries/context.ts';
import { listMargins, listMerges } from '../../../db/queries/margins.ts';
import { listMeasures } from '../../../db/queries/measures.ts';
import { listNamedPlaces } from '../../../db/queries/namedPlaces.ts';
import type { Store } from '../../../db/store.ts';
import { importAreas } from '../../../server/areas/importAreas.ts';
import { importContext } from '../../../server/context/importContext.ts';
import { importMeasures } from '../../../server/measures/importMeasures.ts';
import { createMunicipality } from '../../../server/municipalities/createMunicipality.ts';
import { importPlaces } from '../../../server/places/importPlaces.ts';
import { takeAway } from '../../../server/retention/takeAway.ts';
import { createWave } from '../../../server/waves/createWave.ts';
import { importMargins } from '../../../server/waves/margins/importMargins.ts';
import { importMerges } from '../../../server/waves/margins/importMerges.ts';
import { openWave } from '../../../server/waves/openWave.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';
import { givenFolder, givenStore } from '../../db/givenStore.ts';

const demo = new URL('../../../server/cli/demo/', import.meta.url).pathname;
const surveys = new URL('../../../surveys/', import.meta.url).pathname;
const waves = ['2024', '2026'];

/** Sets up a town with the import commands alone; of each file, where it lies. */
async function setUp(store: Store, file: (name: string) => string, hasMerges: boolean): Promise<void> {
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await importAreas(store, 'meissen', readFileSync(file('areas.geojson'), 'utf8'), {});
  await importPlaces(store, 'meissen', file('places.csv'));
  for (const key of waves) {
    const wave = { municipality: 'meissen', wave: key };
    await createWave(store, {
      municipality: 'meissen',
      key,
      sample: 'open',
      file: file(`${key}/questionnaire.yaml`),
    });
    await openWave(store, 'meissen', key);
    await importMargins(store, { ...wave, file: file(`${key}/margins.csv`) });
    if (hasMerges) await importMerges(store, { ...wave, file: file(`${key}/merges.csv`) });
  }
  await importContext(store, { municipality: 'meissen', file: file('context.csv') });
  await importMeasures(store, 'meissen', file('measures.csv'));
}

it('is enough to set the town up again, with the commands it was set up with', async () => {
  const folder = givenFolder();
  const merges = join(folder, 'merges.csv');
  writeFileSync(merges, 'area,into,name\nwinkwitz,norden,Der Norden\nrottewitz,norden,Der Norden\n');
  const first = await givenStore();
  await setUp(
    first,
    (name) => {
      if (name.endsWith('merges.csv')) return merges;
      if (name === '2024/questionnaire.yaml')
        return join(surveys, 'sicherheit-und-lebensqualitaet/questionnaire.yaml');
      if (name === '2026/questionnaire.yaml') return join(surveys, 'kurzbefragung/questionnaire.yaml');
      return join(demo, `meissen-${name.replace(/^.*\//, '')}`);
    },
    true,
  );
  const taken = await takeAway(first, 'meissen');
  for (const { name, content } of taken) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const key of waves) {
    const { faults } = await readQuestionnaire(join(folder, key, 'questionnaire.yaml'));
    expect(faults, key).toEqual([]);
  }
  const second = await givenStore();
  await setUp(second, (name) => join(folder, name), true);
  // What is in the store, too: two equal files could both lack something.
  const read = async (store: Store) => ({
    areas: await findAreaSet(store, 'meissen'),
    measures: await listMeasures(store, 'meissen'),
    context: await listContext(store, 'meissen'),
    places: await listNamedPlaces(store, 'meissen', 1),
    waves: await Promise.all(
      waves.map(async (key) => ({
        margins: await listMargins(store, 'meissen', key),
        merges: await listMerges(store, 'meissen', key),
      })),
    ),
  });
  expect(await read(second)).toEqual(await read(first));
  const again = await takeAway(second, 'meissen');
  expect(again.map(({ name }) => name)).toEqual(taken.map(({ name }) => name));
  expect(taken.map(({ name }) => name)).toEqual([
    'municipality.json',
    'areas.geojson',
    ...['2024', '2026'].flatMap((key) =>
      ['questionnaire.yaml', 'margins.csv', 'merges.csv'].map((name) => `${key}/${name}`),
    ),
    'measures.csv',
    'context.csv',
    'places.csv',
  ]);
  for (const [index, { name, content }] of taken.entries()) expect(again[index]?.content, name).toBe(content);
});
