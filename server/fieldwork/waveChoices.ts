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

/** The newest key first. */
export async function listWaveChoices(store: Store, municipality: string): Promise<WaveChoice[]> {
  const waves = await listWaves(store, municipality);
  return waves.reverse().map(({ key, title, state }) => ({ key, title, state }));
}

/** @throws Problem wave.notFound, also where one is only tried out */
export async function requireWave(store: Store, municipality: string, key: string): Promise<void> {
  const wave = await findWave(store, municipality, key);
  if (!wave || wave.testOf !== null) throw new Problem('wave.notFound');
}
