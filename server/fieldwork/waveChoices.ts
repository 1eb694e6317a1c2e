import { findWave, listWaves, type WaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { Problem } from '../http/problem.ts';

/** A wave as it stands in a list to choose from. */
export interface WaveChoice {
  key: string;
  title: Text;
  state: WaveState;
}

/** The one most likely meant stands first: running before closed, named by a year before others, newest key first. */
export async function listWaveChoices(store: Store, municipality: string): Promise<WaveChoice[]> {
  const waves = await listWaves(store, municipality);
  return waves
    .reverse()
    .sort(compareLikely)
    .map(({ key, title, state }) => ({ key, title, state }));
}

const compareLikely = (one: WaveChoice, other: WaveChoice): number =>
  Number(isRunning(other)) - Number(isRunning(one)) || Number(hasYear(other)) - Number(hasYear(one));

const isRunning = ({ state }: WaveChoice) => state === 'open' || state === 'counting';
const hasYear = ({ key }: WaveChoice) => /^\d{4}/.test(key);

/** @throws Problem wave.notFound, also where one is only tried out */
export async function requireWave(store: Store, municipality: string, key: string): Promise<void> {
  const wave = await findWave(store, municipality, key);
  if (!wave || wave.testOf !== null) throw new Problem('wave.notFound');
}
