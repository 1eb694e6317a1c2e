import {
  decideTextCorrection,
  listTextCorrections,
  proposeTextCorrection,
  type TextCorrection,
} from '../../db/queries/corrections.ts';
import { findWave, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { recordAction } from '../accounts/recordAction.ts';
import { Problem } from '../http/problem.ts';
import { areasOf } from './checkDraft.ts';
import type { Doing } from './drafts.ts';
import { judgeCorrection } from './judgeCorrection.ts';
import { correctText, listShownTexts, type ShownText, type TextPath } from './shownTexts.ts';

export interface Proposal {
  path: TextPath;
  language: string;
  old: string;
  new: string;
  reason: string;
}

/** @throws Problem wave.notFound; wave.notOpen for a draft, which is edited; wave.closed when nobody reads it any more */
async function getAskedWave(store: Store, municipality: string, key: string): Promise<WaveRow> {
  const wave = await findWave(store, municipality, key);
  if (!wave || wave.testOf !== null) throw new Problem('wave.notFound');
  if (wave.state === 'draft') throw new Problem('wave.notOpen');
  if (wave.state === 'closed') throw new Problem('wave.closed');
  return wave;
}

/** The texts of an open wave, and the corrections made so far. */
export async function listCorrectable(
  store: Store,
  municipality: string,
  key: string,
): Promise<{ texts: ShownText[]; corrections: TextCorrection[] }> {
  const wave = await getAskedWave(store, municipality, key);
  const texts = listShownTexts(wave.questionnaire, await areasOf(store, municipality, wave));
  return { texts, corrections: await listTextCorrections(store, municipality, key) };
}

/** @throws Problem correction.refused with the reason: it would say something else */
export async function proposeCorrection(
  store: Store,
  municipality: string,
  key: string,
  proposal: Proposal,
  { account, now }: Doing,
): Promise<number> {
  const { texts } = await listCorrectable(store, municipality, key);
  const path = JSON.stringify(proposal.path);
  const text = texts.find((one) => one.language === proposal.language && JSON.stringify(one.path) === path);
  if (!text || text.words !== proposal.old) throw new Problem('correction.settled');
  const refusal = judgeCorrection(text.words, proposal.new, text.siblings);
  if (refusal) throw new Problem('correction.refused', { reason: refusal });
  const number = await proposeTextCorrection(store, {
    municipality,
    wave: key,
    ...proposal,
    proposedBy: account,
    proposedAt: now.toISOString(),
  });
  await record(
    store,
    'corrections.propose',
    { municipality, wave: key, number, ...proposal },
    { account, now },
  );
  return number;
}

/** A second person confirms or refuses; with the confirmation residents read the new words. */
export async function decideCorrection(
  store: Store,
  municipality: string,
  key: string,
  { number, isConfirmed }: { number: number; isConfirmed: boolean },
  { account, now }: Doing,
): Promise<void> {
  await getAskedWave(store, municipality, key);
  const all = await listTextCorrections(store, municipality, key);
  const correction = all.find((one) => one.number === number);
  if (!correction) throw new Problem('correction.notFound');
  if (isConfirmed && correction.proposedBy === account) throw new Problem('correction.own');
  const decided = { decidedBy: account, decidedAt: now.toISOString() };
  const change = isConfirmed
    ? (asked: WaveRow['questionnaire']) => correctText(asked, correction)
    : undefined;
  const isDecided = await decideTextCorrection(store, correction, decided, change).catch((error: unknown) => {
    if (error instanceof RangeError) return false;
    throw error;
  });
  if (!isDecided) throw new Problem('correction.settled');
  await record(store, isConfirmed ? 'corrections.confirm' : 'corrections.refuse', correction, {
    account,
    now,
  });
}

function record(
  store: Store,
  action: string,
  {
    municipality,
    wave,
    number,
    language,
    old,
    new: corrected,
  }: Pick<TextCorrection, 'municipality' | 'wave' | 'number' | 'language' | 'old' | 'new'>,
  { account, now }: Doing,
): Promise<void> {
  const detail = `${number} (${language}): "${old}" -> "${corrected}"`;
  return recordAction(store, { municipality, account, action, subject: wave, detail }, now);
}
