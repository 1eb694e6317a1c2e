import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { createMunicipality } from '../../db/queries/municipalities.ts';
import { createWave, freezeWave, setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { givenAreas, givenQuestionnaire } from './givenQuestionnaire.ts';

/** A folder of its own, gone after the test. */
export function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh store on disk, closed and gone after the test. */
export async function givenStore(folder = givenFolder()): Promise<Store> {
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  return store;
}

/** The town of Meißen with two areas. */
export async function givenTown(store: Store): Promise<void> {
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await storeAreaSet(store, 'meissen', givenAreas);
}

/** A frozen wave of that town; open unless said otherwise. */
export async function givenWave(
  store: Store,
  key = '2026',
  options: {
    sample?: 'invited' | 'open' | 'both';
    state?: 'draft' | 'open' | 'counting';
    questionnaire?: Questionnaire;
    placeList?: number;
  } = {},
): Promise<void> {
  const { sample = 'open', state = 'open', questionnaire = givenQuestionnaire, placeList = 0 } = options;
  await createWave(store, { municipality: 'meissen', key, title: { de: key }, sample, questionnaire });
  if (state === 'draft') return;
  await freezeWave(store, 'meissen', key, { questionnaire, areaSet: 1, placeList });
  await setWaveState(store, 'meissen', key, state);
}
