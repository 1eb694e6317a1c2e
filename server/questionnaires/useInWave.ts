import { isDeepStrictEqual } from 'node:util';
import { keepVersion } from '../../db/queries/questionnaireDrafts.ts';
import { findWave, listWaves, replaceQuestionnaire } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { thawAreas } from '../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { readDraft } from '../../surveys/reading/readDraft.ts';
import { Problem } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { addWave } from '../waves/createWave.ts';
import { areasOf } from './checkDraft.ts';
import { type Doing, getDraft, storeDraft } from './drafts.ts';

export interface WaveWish {
  /** e.g. "2026" */
  key: string;
  sample: 'invited' | 'open' | 'both';
}

/**
 * Makes a wave of a draft, or gives a wave that nobody has opened this questionnaire. When an opened wave asks
 * something else under the same version, the version goes up: what opened keeps its number.
 *
 * @returns whether the wave is new, and the version it got
 * @throws Problem draft.faulty while there are errors; wave.refused when the key cannot be had
 */
export async function useInWave(
  store: Store,
  municipality: string,
  draft: string,
  { key, sample }: WaveWish,
  doing: Doing,
): Promise<{ isNew: boolean; version: number }> {
  const row = await getDraft(store, municipality, draft);
  const reading = await readDraft(row.body);
  if (!reading.isSound || !reading.questionnaire) throw new Problem('draft.faulty');
  const version = await freeVersion(store, municipality, reading.questionnaire);
  const questionnaire = { ...reading.questionnaire, version };
  if (version !== row.body.version)
    await storeDraft(store, { ...row, body: { ...row.body, version } }, doing);
  const isNew = await putIntoWave(store, municipality, { key, sample, questionnaire });
  await keepVersion(store, municipality, draft, { occasion: 'wave', remark: key });
  return { isNew, version };
}

async function putIntoWave(
  store: Store,
  municipality: string,
  { key, sample, questionnaire }: WaveWish & { questionnaire: Questionnaire },
): Promise<boolean> {
  const there = await findWave(store, municipality, key);
  if (there) {
    if (await replaceQuestionnaire(store, municipality, key, questionnaire)) return false;
    throw new Problem('wave.refused', { reason: 'opened' });
  }
  try {
    await addWave(store, { municipality, key, sample, questionnaire });
  } catch (error) {
    if (error instanceof Refusal) throw new Problem('wave.refused', { reason: 'key' });
    throw error;
  }
  return true;
}

/** The author's version, or the next when an opened wave bears it and asks something else. */
async function freeVersion(store: Store, municipality: string, now: Questionnaire): Promise<number> {
  const waves = (await listWaves(store, municipality)).filter(
    ({ state, questionnaire }) => state !== 'draft' && questionnaire.key === now.key,
  );
  const same = waves.filter(({ questionnaire }) => questionnaire.version === now.version);
  for (const wave of same) {
    const asked = thawAreas(wave.questionnaire, await areasOf(store, municipality, wave));
    if (!isDeepStrictEqual(asPlain(asked), asPlain(now)))
      return Math.max(...waves.map(({ questionnaire }) => questionnaire.version)) + 1;
  }
  return now.version;
}

/** As the store keeps it: nothing that is undefined. */
const asPlain = (questionnaire: Questionnaire): unknown => JSON.parse(JSON.stringify(questionnaire));
