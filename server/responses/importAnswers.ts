import { importResponses, type NewResponse } from '../../db/queries/sealed/responses.ts';
import type { Store } from '../../db/store.ts';
import { checkAnswers } from '../../surveys/language/answers.ts';
import type { Answers } from '../../surveys/language/questionnaire.ts';
import { Refusal } from '../http/refusal.ts';
import { findPlaceKeys } from '../places/listPlaceChoices.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality, getWave } from '../waves/getWave.ts';
import { findOutsideCells } from './findOutsideCells.ts';
import { splitAnswers } from './splitAnswers.ts';

export interface AnswersImport {
  municipality: string;
  wave: string;
  sample: NewResponse['sample'];
  mode: NewResponse['mode'];
  /** Answers by key, one entry a person. */
  people: readonly Answers[];
}

/**
 * Takes answers that are in the questionnaire's own words already (the demo's synthetic people), all or none.
 * They pass the same check as a resident's.
 *
 * @returns how many were stored
 * @throws Refusal that names the first person whose answers do not fit, or the state of a wave that takes none
 */
export async function importAnswers(store: Store, request: AnswersImport, now = new Date()): Promise<number> {
  const { municipality, wave: key, sample, mode } = request;
  const wave = await getWave(store, municipality, key);
  const namedPlaces = await findPlaceKeys(store, wave);
  const rows: NewResponse[] = [];
  for (const [at, given] of request.people.entries()) {
    const checked = checkAnswers(wave.questionnaire, given, { mode, namedPlaces });
    const problems = checked.ok ? await findOutsideCells(store, wave, checked.answers) : checked.problems;
    if (!checked.ok || problems.length > 0)
      throw new Refusal(`Person ${at + 1}: ${JSON.stringify(problems)}`);
    rows.push({
      sample,
      mode,
      stratum: null,
      weight: 1,
      ...splitAnswers(wave.questionnaire, checked.answers),
    });
  }
  const { timeZone } = await getMunicipality(store, municipality);
  const outcome = await importResponses(store, municipality, key, [rows], dayIn(timeZone, now));
  if ('stored' in outcome) return outcome.stored;
  throw new Refusal(`Wave ${municipality}/${key} is ${outcome.refused} and takes no answers.`);
}
