import { type EntryCheck, listBundles } from '../../db/queries/paper.ts';
import { type NewResponse, storeResponse } from '../../db/queries/sealed/responses.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getRealWave } from '../waves/getRealWave.ts';
import { splitAnswers } from './splitAnswers.ts';
import { acceptAnswers, findReceipt, refusal } from './submitResponse.ts';

/** A form as it was typed in. */
export interface TypedForm {
  /** Drawn at random by the typist's page and kept for every retry. */
  submission: string;
  /** Of the form. */
  language: string;
  /** The bundle it came in; without one it belongs to the open sample. */
  bundle?: number | undefined;
  answers: unknown;
  /** What a double entry found; nothing of the first typing itself. */
  checks?: readonly EntryCheck[] | undefined;
}

/**
 * Stores a paper form, once, while the wave is open or counting. `required` does not bind; answers that a filter
 * excludes are dropped, as on the web.
 *
 * @returns false when the same form was stored before
 * @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed, invitation.required, bundle.full,
 * language.unknown, request.invalid, answers.invalid
 */
export async function storePaperForm(
  { store, clock }: Deps,
  address: { municipality: string; wave: string },
  form: TypedForm,
): Promise<boolean> {
  const { municipality, wave } = await getRealWave(store, address.municipality, address.wave);
  const name = { ...address, submission: form.submission };
  if (await findReceipt(store, name)) return false;
  if (wave.state !== 'open' && wave.state !== 'counting') throw refusal(wave.state);
  checkForm(wave, form);
  const answers = await acceptAnswers(store, wave, form.answers, 'paper');
  const response: NewResponse = {
    sample: form.bundle === undefined ? 'open' : 'invited',
    mode: 'paper',
    stratum: await stratumOf(store, address, form.bundle),
    weight: 1,
    ...splitAnswers(wave.questionnaire, answers),
  };
  const stored = await storeResponse(store, name, response, {
    language: form.language,
    day: dayIn(municipality.timeZone, clock()),
    ...(form.bundle !== undefined && { spend: { bundle: form.bundle } }),
    ...(form.checks && { checks: form.checks }),
  });
  if (stored.outcome === 'refused') throw refusal(stored.state);
  if (stored.outcome === 'uninvited') throw new Problem('bundle.full');
  return stored.outcome === 'stored';
}

function checkForm({ sample, questionnaire }: WaveRow, { bundle, language, checks = [] }: TypedForm): void {
  if (bundle === undefined ? sample === 'invited' : sample === 'open')
    throw new Problem('invitation.required');
  const { languages } = questionnaire;
  if (!languages.includes(language)) throw new Problem('language.unknown', { languages });
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const known = new Set(
    questions.flatMap((one) => [one.key, ...(one.kind === 'matrix' ? one.items.map(({ key }) => key) : [])]),
  );
  const strange = checks.filter(({ question }) => !known.has(question.split('.')[0] ?? ''));
  if (strange.length > 0)
    throw new Problem('request.invalid', { faults: [{ key: 'checks', code: 'invalid' }] });
}

/** @throws Problem bundle.full */
async function stratumOf(
  store: Store,
  address: { municipality: string; wave: string },
  bundle: number | undefined,
): Promise<number | null> {
  if (bundle === undefined) return null;
  const found = (await listBundles(store, address)).find(({ number }) => number === bundle);
  if (!found) throw new Problem('bundle.full');
  return found.stratum < 0 ? null : found.stratum;
}
