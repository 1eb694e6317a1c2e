import { existsSync, readFileSync } from 'node:fs';
import { openStore } from '../../../db/openStore.ts';
import { type AreaRow, findAreaSet, storeAreaSet } from '../../../db/queries/areas.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { insertRelease, publishRelease } from '../../../db/queries/releases.ts';
import { createWave, setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { importAreas } from '../../../server/areas/importAreas.ts';
import { largeQuestionnaire } from '../release/largeQuestionnaire.ts';
import { seededRandom } from '../seededRandom.ts';
import { text } from '../town/syntheticTown.ts';
import { largeRelease } from './largeRelease.ts';

export const AREAS = 61;
export const waves = ['2022', '2024', '2026'];
const DISTRICTS = 10;
const realOutlines = new URL('../../../../shared/data/dresden/stadtteile.geojson', import.meta.url);

/** A town of 61 areas with three published waves; says whose outlines it has. */
export async function storeLargeTown(folder: string): Promise<string> {
  const store = await openStore(folder);
  try {
    await createMunicipality(store, { key: 'town', name: 'Town', timeZone: 'Europe/Berlin', notice: null });
    const isReal = existsSync(realOutlines);
    const areas = isReal ? await realAreas(store) : await drawnAreas(store);
    for (const wave of waves) await publishWave(store, wave, areas);
    return isReal ? 'the outlines of Dresden' : 'drawn outlines';
  } finally {
    await store.close();
  }
}

async function realAreas(store: Store): Promise<AreaRow[]> {
  await importAreas(store, 'town', readFileSync(realOutlines, 'utf8'), {});
  const set = await findAreaSet(store, 'town');
  return (set?.areas ?? []).map((area, at) => ({ ...area, district: `d${at % DISTRICTS}` }));
}

/** Where no real outlines are at hand: a grid whose corners are pushed about. */
async function drawnAreas(store: Store): Promise<AreaRow[]> {
  const random = seededRandom(61);
  const across = 8;
  const corners = Array.from({ length: (across + 1) ** 2 }, (_, at) => [
    13 + ((at % (across + 1)) + random() * 0.6) * 0.02,
    51 + (Math.floor(at / (across + 1)) + random() * 0.6) * 0.013,
  ]);
  const areas = Array.from({ length: AREAS }, (_, at): AreaRow => {
    const first = Math.floor(at / across) * (across + 1) + (at % across);
    const ring = [first, first + 1, first + across + 2, first + across + 1, first];
    const outline = { type: 'Polygon' as const, coordinates: [ring.map((one) => corners[one] ?? [])] };
    return {
      key: `a${at}`,
      name: `Area ${at}`,
      district: `d${at % DISTRICTS}`,
      outline,
      simplified: outline,
    };
  });
  await storeAreaSet(store, 'town', areas);
  return areas;
}

async function publishWave(store: Store, wave: string, areas: readonly AreaRow[]): Promise<void> {
  const row = { municipality: 'town', key: wave, title: text(`Survey ${wave}`), sample: 'invited' } as const;
  await createWave(store, { ...row, questionnaire: largeQuestionnaire });
  await setWaveState(store, 'town', wave, 'closed', `${wave}-03-01`);
  const release = { municipality: 'town', wave, createdOn: `${wave}-03-02` };
  await insertRelease(store, release, () => JSON.stringify(largeRelease(wave, areas)));
  await publishRelease(store, 'town', wave, 1);
}
