import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../db/openStore.ts';
import { importAreas } from '../../server/areas/importAreas.ts';
import { listen } from '../../server/listen.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { setMunicipality } from '../../server/municipalities/setMunicipality.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { importMargins } from '../../server/waves/margins/importMargins.ts';
import { copyOnce } from '../fixtures/copyOnce.ts';

export interface GivenFieldwork {
  url: string;
  data: string;
  stop: () => Promise<void>;
}

const demo = 'server/cli/demo';

async function makeTown(data: string): Promise<void> {
  const store = await openStore(data);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  const settings = readFileSync(`${demo}/meissen.yaml`, 'utf8').replace(
    'crest: meissen-crest.svg',
    `crest: ${join(process.cwd(), demo, 'meissen-crest.svg')}\naddress: https://umfrage.meissen.example`,
  );
  const file = join(data, 'meissen.yaml');
  writeFileSync(file, settings);
  await setMunicipality(store, 'meissen', file);
  await importAreas(store, 'meissen', readFileSync(`${demo}/meissen-areas.geojson`, 'utf8'), {});
  const questionnaire = 'surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml';
  await createWave(store, { municipality: 'meissen', key: '2026', file: questionnaire, sample: 'invited' });
  await importMargins(store, { municipality: 'meissen', wave: '2026', file: `${demo}/meissen-margins.csv` });
  await createWave(store, {
    municipality: 'meissen',
    key: '2028',
    file: 'surveys/kurzbefragung/questionnaire.yaml',
    sample: 'invited',
  });
  await store.close();
}

/** The real server over a town that plans its first wave: areas, people counted, look and address. */
export async function givenFieldwork(): Promise<GivenFieldwork> {
  const data = await copyOnce('fieldwork', makeTown);
  const listening = await listen({ data, host: '127.0.0.1', port: 0 });
  return {
    url: listening.url,
    data,
    stop: async () => {
      await listening.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
