import { cpSync, rmSync } from 'node:fs';
import { openStore } from '../../db/openStore.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import type { Protection } from '../../server/deps.ts';
import { listen } from '../../server/listen.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { countWave } from '../../server/waves/countWave.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { givenAreas } from '../db/givenQuestionnaire.ts';
import { copyOnce } from '../fixtures/copyOnce.ts';

export interface GivenSurvey {
  /** "http://127.0.0.1:40123" */
  url: string;
  /** The data folder. */
  data: string;
  /** Ends a wave while the server runs, as a clerk would from the command line. */
  endWave: (key: string) => Promise<void>;
  /** Stops the server and counts what is on disk, by wave. */
  stopAndCount: () => Promise<Record<string, number>>;
  /** Stops the server, if it still runs, and leaves nothing behind. */
  stop: () => Promise<void>;
}

const notice = { de: 'Synthetische Daten', en: 'Synthetic data' };
const waves = [
  ['kurz', 'surveys/kurzbefragung/questionnaire.yaml'],
  ['voll', 'surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml'],
  ['alles', 'test/fixtures/respond/every-kind.yaml'],
  ['arten', 'test/fixtures/respond/new-kinds.yaml'],
  ['heikel', 'test/fixtures/respond/sensitive.yaml'],
  ['zuende', 'surveys/kurzbefragung/questionnaire.yaml'],
] as const;

/** What a test wants of the server besides the usual. */
export interface SurveySettings {
  /** Without it everything is let in. */
  protection?: Protection;
  /** What else the data folder should hold before the server starts: made once in a run, under this name. */
  more?: { name: string; make: (data: string) => Promise<void> };
  /** What is done to the copy of this test alone. */
  prepare?: (data: string) => Promise<void>;
}

/** A town of two areas, five open waves and one that has ended. */
async function makeTown(folder: string): Promise<void> {
  const store = await openStore(folder);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen', notice });
  await storeAreaSet(store, 'meissen', givenAreas);
  for (const [key, file] of waves) {
    await createWave(store, { municipality: 'meissen', key, file, sample: 'open' });
    await openWave(store, 'meissen', key);
  }
  await countWave(store, 'meissen', 'zuende');
  await store.close();
}

const copyTown = (more: SurveySettings['more']): Promise<string> =>
  more
    ? copyOnce(more.name, async (folder) => {
        const town = await copyOnce('survey', makeTown);
        cpSync(town, folder, { recursive: true });
        rmSync(town, { recursive: true });
        await more.make(folder);
      })
    : copyOnce('survey', makeTown);

/** The real server over a store of its own, with that town. */
export async function givenSurvey({ protection, more, prepare }: SurveySettings = {}): Promise<GivenSurvey> {
  const data = await copyTown(more);
  await prepare?.(data);
  const listening = await listen({ data, host: '127.0.0.1', port: 0, ...(protection && { protection }) });
  let stopped: Promise<void> | undefined;
  const stopServer = () => {
    stopped ??= listening.stop();
    return stopped;
  };
  return {
    url: listening.url,
    data,
    async endWave(key) {
      const second = await openStore(data);
      await countWave(second, 'meissen', key);
      await second.close();
    },
    async stopAndCount() {
      await stopServer();
      const again = await openStore(data);
      const { waves: counted, faults } = await verifyStore(again);
      await again.close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return Object.fromEntries(counted.map(({ wave, responses }) => [wave, responses]));
    },
    async stop() {
      await stopServer();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
