import { findSubmissionDay, type SubmissionName } from '../../db/queries/sealed/ledger.ts';
import { type NewResponse, storeResponse } from '../../db/queries/sealed/responses.ts';
import type { WaveRow, WaveState } from '../../db/queries/waves.ts';
import { type AnswerRules, checkAnswers } from '../../surveys/language/answers.ts';
import type { Answers } from '../../surveys/language/questionnaire.ts';
import type { Deps } from '../deps.ts';
import { readInvitation, refuseCode } from '../fieldwork/tokens/readInvitation.ts';
import { Problem } from '../http/problem.ts';
import { findPlaceKeys } from '../places/listPlaceChoices.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getPublicWave } from '../waves/getPublicWave.ts';
import { findOutsideCells } from './findOutsideCells.ts';
import { type Receipt, receiptWord } from './receipt.ts';
import { splitAnswers } from './splitAnswers.ts';
import type { Submission } from './submission.ts';

/** When a device that holds answers asks again. */
const pauseSeconds = 600;

/**
 * Takes one person's answers: whole or not at all, and once. The same submission again gets the same receipt,
 * also after closing and whatever it says this time. When the promise settles the answers are on disk.
 *
 * @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed, wave.paused, invitation.required
 * and its kin, language.unknown, answers.invalid, request.tooMany
 */
export async function submitResponse(
  deps: Deps,
  address: { municipality: string; wave: string },
  submission: Submission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { municipality, wave } = await getPublicWave(deps.store, address.municipality, address.wave);
  const name = { ...address, submission: submission.submission };
  // With an invitation a retry would look like a second use of it.
  const before = submission.invitation && (await findReceipt(deps.store, name));
  if (before) return { receipt: before, isNew: false };
  try {
    return await takeResponse(deps, { timeZone: municipality.timeZone, wave, name }, submission);
  } catch (error) {
    // Who comes again is told what they were told before, whatever is wrong now. They are few, and not looked for first.
    const earlier = await findReceipt(deps.store, name).catch(() => undefined);
    if (earlier) return { receipt: earlier, isNew: false };
    throw error;
  }
}

async function takeResponse(
  deps: Deps,
  { timeZone, wave, name }: { timeZone: string; wave: WaveRow; name: SubmissionName },
  submission: Submission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { store, clock } = deps;
  if (wave.state !== 'open') throw refusal(wave.state);
  if (wave.isPaused) throw new Problem('wave.paused', {}, pauseSeconds);
  checkEnvelope(wave, submission);
  const mode = submission.mode ?? 'web';
  const answers = await acceptAnswers(store, wave, submission.answers, mode);
  // Last of the checks: whoever has to mend an answer has used nothing up.
  const invited = submission.invitation && (await readInvitation(deps, wave, submission.invitation));
  const response: NewResponse = {
    sample: submission.sample,
    mode,
    stratum: invited?.stratum ?? null,
    weight: 1,
    ...splitAnswers(wave.questionnaire, answers),
  };
  const stored = await storeResponse(store, name, response, {
    language: submission.language,
    day: dayIn(timeZone, clock()),
    ...(invited && { spend: invited.spend }),
  });
  if (stored.outcome === 'refused') throw refusal(stored.state);
  if (stored.outcome === 'uninvited') throw refuseCode(stored.because);
  return { receipt: receiptFor(store, name, stored.day), isNew: stored.outcome === 'stored' };
}

/** The receipt of a submission that has been stored, undefined when it has not. */
export async function findReceipt(store: Deps['store'], name: SubmissionName): Promise<Receipt | undefined> {
  const day = await findSubmissionDay(store, name);
  return day === undefined ? undefined : receiptFor(store, name, day);
}

function checkEnvelope(wave: WaveRow, { sample, invitation, language }: Submission): void {
  const lacksInvitation =
    sample === 'invited' ? wave.sample === 'open' || !invitation : wave.sample === 'invited';
  if (lacksInvitation) throw new Problem('invitation.required');
  // Taken silently, it would look spent to the person who sent it.
  if (invitation && sample === 'open')
    throw new Problem('request.invalid', { faults: [{ key: 'invitation', code: 'invalid' }] });
  const { languages } = wave.questionnaire;
  if (!languages.includes(language)) throw new Problem('language.unknown', { languages });
}

/** Answers as they are stored. @throws Problem answers.invalid */
export async function acceptAnswers(
  store: Deps['store'],
  wave: WaveRow,
  given: unknown,
  mode: AnswerRules['mode'],
): Promise<Answers> {
  const namedPlaces = await findPlaceKeys(store, wave);
  const checked = checkAnswers(wave.questionnaire, given, { mode, namedPlaces });
  if (!checked.ok) throw new Problem('answers.invalid', { problems: checked.problems });
  const problems = await findOutsideCells(store, wave, checked.answers);
  if (problems.length > 0) throw new Problem('answers.invalid', { problems });
  return checked.answers;
}

const receiptFor = ({ keys }: Deps['store'], name: SubmissionName, date: string): Receipt => ({
  date,
  word: receiptWord(keys.receipt, name),
});

export const refusal = (state: WaveState): Problem =>
  new Problem(state === 'draft' ? 'wave.notOpen' : 'wave.closed', { state });
