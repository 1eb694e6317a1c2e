import { readFileSync, rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { type PlaceMark, readPlaceSets } from '../../db/queries/sealed/places.ts';
import { readResponseColumns } from '../../db/queries/sealed/responses.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { importAreas } from '../../server/areas/importAreas.ts';
import { listen } from '../../server/listen.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { importPlaces } from '../../server/places/importPlaces.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { getWave } from '../../server/waves/getWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { copyOnce } from '../fixtures/copyOnce.ts';

export interface StoredWhere {
  /** Keys of the chosen areas, in no order. */
  areas: (string | undefined)[];
  spots: (readonly PlaceMark[])[];
  ways: (readonly PlaceMark[])[];
}

const town = 'meissen';
const file = 'test/fixtures/respond/where.yaml';

async function makeTown(folder: string): Promise<void> {
  const store = await openStore(folder);
  const notice = { de: 'Synthetische Daten', en: 'Synthetic data' };
  await createMunicipality(store, { key: town, name: 'Meißen', notice });
  await importAreas(store, town, readFileSync('server/cli/demo/meissen-areas.geojson', 'utf8'));
  await importPlaces(store, town, 'server/cli/demo/meissen-places.csv');
  await createWave(store, { municipality: town, key: 'wo', file, sample: 'open' });
  await openWave(store, town, 'wo');
  await store.close();
}

/** The real server over the demo's areas and named places, with one wave that asks for area, places and a way. */
export async function givenWhere(): Promise<{ url: string; stopAndRead: () => Promise<StoredWhere> }> {
  const data = await copyOnce('where', makeTown);
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const listening = await listen({ data, host: '127.0.0.1', port: 0 });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= listening.stop();
    return stopped;
  };
  onTestFinished(stop);
  return {
    url: `${listening.url}/m/${town}/wo`,
    async stopAndRead() {
      await stop();
      const again = await openStore(data);
      const stored = await readStored(again);
      await again.close();
      return stored;
    },
  };
}

async function readStored(store: Store): Promise<StoredWhere> {
  await setWaveState(store, town, 'wo', 'closed', '2026-11-30');
  const { questionnaire } = await getWave(store, town, 'wo');
  const columns = columnsOf(questionnaire);
  const areas: (string | undefined)[] = [];
  for await (const { codes } of readResponseColumns(store, town, 'wo', columns.length))
    for (const code of codes[0] ?? []) areas.push(columns[0]?.options[code]?.key);
  return { areas, spots: await marksOf(store, 'spots'), ways: await marksOf(store, 'way') };
}

async function marksOf(store: Store, question: string): Promise<(readonly PlaceMark[])[]> {
  const found: (readonly PlaceMark[])[] = [];
  for await (const sets of readPlaceSets(store, town, 'wo', question))
    found.push(...sets.map(({ marks }) => marks));
  return found;
}
