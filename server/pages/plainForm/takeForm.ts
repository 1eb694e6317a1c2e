import { type AnswerProblem, checkAnswers, listSoftGaps } from '../../../surveys/language/answers.ts';
import { readCode } from '../../../surveys/language/invitationCode.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import type { CodeTrouble } from '../../../web/respond/plain/PlainCode.tsx';
import type { PlainNotice } from '../../../web/respond/plain/PlainForm.tsx';
import type { CodeUse } from '../../../web/respond/respondPage.ts';
import type { Deps } from '../../deps.ts';
import { asError, printBreakage, type Report } from '../../http/breakage.ts';
import { capacityOf } from '../../http/capacity.ts';
import { reportedProblem } from '../../http/replyWithProblem.ts';
import { findPlaceKeys } from '../../places/listPlaceChoices.ts';
import type { Receipt } from '../../responses/receipt.ts';
import { findReceipt, submitResponse } from '../../responses/submitResponse.ts';
import { findCodeUse } from '../codeUse.ts';
import type { ShownWave } from '../shownWave.ts';
import type { FormEntry } from './readForm.ts';

/** What comes of a form. Nothing is stored unless it was received. */
export type FormOutcome =
  | { kind: 'received'; receipt: Receipt; isNew: boolean }
  | { kind: 'closed' }
  | { kind: 'invited' }
  | { kind: 'answers'; problems: readonly AnswerProblem[] }
  /** Soft questions without an answer, to be asked about once. */
  | { kind: 'gaps'; gaps: readonly string[] }
  | { kind: 'notice'; notice: Exclude<PlainNotice, 'busy'> }
  /** The code is missing, misspelt or refused. */
  | { kind: 'code'; fault: CodeTrouble }
  /** Nothing wrong with the form: it may come again after so many seconds. */
  | { kind: 'later'; status: 429 | 503; seconds: number };

/** A bound on forms a wave takes in, for all who send together: this way has no proof of work. */
export interface FormLimit {
  /** 0, or in how many seconds to try again. */
  take(wave: string): number;
}

/**
 * Takes a form: the first answer of an id stands, then state and answers are checked like those that come over the
 * API. Never throws: every way it can end keeps what the person has filled in.
 */
export async function takeForm(
  deps: Deps,
  { municipality, wave }: ShownWave,
  entry: FormEntry,
  language: string,
  limit?: FormLimit,
): Promise<FormOutcome> {
  const { submission, answers } = entry;
  if (submission === undefined) return { kind: 'notice', notice: 'outdated' };
  const address = { municipality: municipality.key, wave: wave.key };
  try {
    const earlier = await findReceipt(deps.store, { ...address, submission });
    if (earlier) return { kind: 'received', receipt: earlier, isNew: false };
    if (wave.state === 'open') {
      if (entry.isTrapFilled) return { kind: 'notice', notice: 'trapFilled' };
      if (entry.hasStrays) return { kind: 'notice', notice: 'outdated' };
      const codes = await findCodeUse(deps.store, wave);
      const trouble = codes && findCodeFault(codes, entry.code);
      if (trouble) return { kind: 'code', fault: trouble };
      const gaps = await listOpenGaps(deps, wave, entry);
      if (gaps.length > 0) return { kind: 'gaps', gaps };
    }
    const seconds = limit?.take(`${address.municipality}/${address.wave}`) ?? 0;
    if (seconds > 0) return { kind: 'later', status: 429, seconds };
    const sent = { submission, language, ...sampleOf(entry), answers };
    const leave = capacityOf(deps).enter();
    const sending = submitResponse(deps, address, sent).finally(leave);
    return { kind: 'received', ...(await sending) };
  } catch (error) {
    return outcomeOf(error, deps.report);
  }
}

const sampleOf = ({ code }: FormEntry) =>
  code ? { sample: 'invited' as const, invitation: { code } } : { sample: 'open' as const };

/** Before anything else is said: without the code nothing of the form can be stored. */
function findCodeFault({ need }: CodeUse, typed: string): CodeTrouble | undefined {
  if (need === 'possible' && typed.trim() === '') return undefined;
  const read = readCode(typed);
  return 'code' in read ? undefined : { typed: read.fault, character: read.character ?? '' };
}

/** Soft questions nobody was asked again about; none while there are errors, which come first. */
async function listOpenGaps(
  { store }: Deps,
  wave: ShownWave['wave'],
  { answers, asked }: FormEntry,
): Promise<string[]> {
  const { questionnaire } = wave;
  const namedPlaces = await findPlaceKeys(store, wave);
  const checked = checkAnswers(questionnaire, answers, { mode: 'web', namedPlaces });
  return checked.ok ? gapsIn(questionnaire, checked.answers).filter((key) => !asked.includes(key)) : [];
}

function gapsIn(questionnaire: Questionnaire, answers: FormEntry['answers']): string[] {
  return questionnaire.sections.flatMap(({ key }) => listSoftGaps(questionnaire, key, answers));
}

function outcomeOf(error: unknown, report: Report = printBreakage): FormOutcome {
  const problem = reportedProblem(asError(error), report, '/m/');
  switch (problem.code) {
    case 'answers.invalid':
      return { kind: 'answers', problems: problem.details.problems as AnswerProblem[] };
    case 'wave.closed':
    case 'wave.notOpen':
      return { kind: 'closed' };
    case 'invitation.required':
      return { kind: 'invited' };
    case 'invitation.unknown':
      return { kind: 'code', fault: { refused: 'unknown' } };
    case 'invitation.void':
      return { kind: 'code', fault: { refused: 'void' } };
    case 'invitation.used':
      return { kind: 'code', fault: { refused: 'used' } };
    case 'request.tooMany':
      return { kind: 'later', status: 429, seconds: problem.retryAfter ?? 0 };
    case 'server.busy':
    case 'store.busy':
    case 'store.failing':
      return { kind: 'later', status: 503, seconds: problem.retryAfter ?? 0 };
    default:
      return { kind: 'notice', notice: 'failed' };
  }
}
