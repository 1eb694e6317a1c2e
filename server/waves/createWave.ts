import { findWave, createWave as insertWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { formatFault } from '../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../surveys/reading/readQuestionnaire.ts';
import { Refusal } from '../http/refusal.ts';
import { getMunicipality } from './getWave.ts';
import { findKeyFault } from './waveKey.ts';

export interface NewWave {
  municipality: string;
  /** e.g. "2026" */
  key: string;
  /** Path of the questionnaire. */
  file: string;
  sample: 'invited' | 'open' | 'both';
}

/**
 * Adds a wave as a draft: nobody can answer, and the questionnaire is frozen only when the wave opens.
 * @throws Refusal with every fault of the questionnaire, or when key or town do not fit
 */
export async function createWave(store: Store, wave: NewWave): Promise<void> {
  await refuseKey(store, wave);
  const { file, ...rest } = wave;
  await addWave(store, { ...rest, questionnaire: await getQuestionnaire(file) });
}

/** Adds a wave as a draft with a questionnaire that was checked. @throws Refusal when key or town do not fit */
export async function addWave(
  store: Store,
  wave: Omit<NewWave, 'file'> & { questionnaire: Questionnaire },
): Promise<void> {
  await refuseKey(store, wave);
  await insertWave(store, { ...wave, title: wave.questionnaire.title });
}

async function refuseKey(store: Store, wave: Pick<NewWave, 'municipality' | 'key'>): Promise<void> {
  const fault = findKeyFault(wave.key);
  if (fault) throw new Refusal(fault);
  await getMunicipality(store, wave.municipality);
  if (await findWave(store, wave.municipality, wave.key)) {
    throw new Refusal(`${wave.municipality} has a wave "${wave.key}" already: choose another key.`);
  }
}

async function getQuestionnaire(file: string): Promise<Questionnaire> {
  const { questionnaire, faults } = await readQuestionnaire(file);
  if (questionnaire) return questionnaire;
  throw new Refusal(`${file} cannot be used yet:`, faults.map(formatFault));
}
