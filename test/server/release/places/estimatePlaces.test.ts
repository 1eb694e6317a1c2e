import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../../../db/openStore.ts';
import { createMunicipality } from '../../../../db/queries/municipalities.ts';
import type { PlaceSet } from '../../../../db/queries/sealed/places.ts';
import { importResponses } from '../../../../db/queries/sealed/responses.ts';
import { createWave, findWave, freezeWave, setWaveState } from '../../../../db/queries/waves.ts';
import type { Store } from '../../../../db/store.ts';
import { estimatePlaces } from '../../../../server/release/places/estimatePlaces.ts';
import type { Question, Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { cellAt, DARK, markAt, NIGHT, persons, spots } from './givenPlaces.ts';

const text = { de: 'x', en: 'x' };

function asking(...questions: Question[]): Questionnaire {
  return {
    key: 'small',
    version: 1,
    languages: ['de', 'en'],
    title: text,
    purpose: {},
    minutes: 1,
    sections: [{ key: 'all', title: text, questions }],
    indicators: [],
    breakdowns: [],
    weighting: [],
  };
}

const consent: Question = { key: 'consent', kind: 'consent', text };

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umfeld-places-'));
  store = await openStore(folder);
  await createMunicipality(store, { key: 'town', name: 'Town', timeZone: 'Europe/Berlin', notice: null });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function givenWave(
  key: string,
  questionnaire: Questionnaire,
  sets: readonly PlaceSet[],
  closed = true,
) {
  await createWave(store, { municipality: 'town', key, title: text, sample: 'both', questionnaire });
  await freezeWave(store, 'town', key, { questionnaire, areaSet: 0 });
  await setWaveState(store, 'town', key, 'open');
  const responses = sets.map((set, number) => ({
    sample: number % 2 === 0 ? ('invited' as const) : ('open' as const),
    mode: 'paper' as const,
    stratum: null,
    weight: 1,
    codes: [1],
    places: [set],
  }));
  await importResponses(store, 'town', key, [responses], '2026-03-01');
  if (closed) await setWaveState(store, 'town', key, 'closed', '2026-03-02');
  const wave = await findWave(store, 'town', key);
  if (!wave) throw new Error('the wave was stored');
  return wave;
}

const world = [
  ...persons(9, markAt(cellAt(0, 0), DARK, NIGHT), { place: 'Bahnhof', codes: [DARK, null] }),
  ...persons(2, markAt(cellAt(40, 40), DARK, NIGHT), { place: 'Markt', codes: [null, null] }),
];

it('reads the places of a closed wave, invited or not, one entry a question', async () => {
  const good = { ...spots, key: 'good' };
  const wave = await givenWave('2026', asking(consent, spots, good), world);
  const places = await estimatePlaces(store, wave);
  expect(places?.minimumPersons).toBe(5);
  expect(places?.questions.map(({ key, cells, named }) => [key, cells, named])).toEqual([
    [
      'spots',
      [
        {
          cell: cellAt(0, 0),
          size: 100,
          persons: 10,
          answers: [
            { by: 'why', value: 'dark', persons: 10 },
            { by: 'when', value: 'night', persons: 10 },
          ],
        },
      ],
      [
        {
          place: 'Bahnhof',
          name: 'Bahnhof',
          persons: 10,
          answers: [{ by: 'why', value: 'dark', persons: 10 }],
        },
      ],
    ],
    ['good', [], []],
  ]);
});

it('finds the same places again, to the byte', async () => {
  const wave = await givenWave('2027', asking(consent, spots), world.toReversed());
  const once = JSON.stringify(await estimatePlaces(store, wave));
  expect(JSON.stringify(await estimatePlaces(store, wave))).toBe(once);
});

it('says nothing about places when nobody was asked', async () => {
  const wave = await givenWave('no-places', asking(consent), []);
  expect(await estimatePlaces(store, wave)).toBeUndefined();
});

it('waits until the wave is closed', async () => {
  const wave = await givenWave('still-open', asking(consent, spots), world, false);
  await expect(estimatePlaces(store, wave)).rejects.toThrow('sealed until the wave is closed');
});
