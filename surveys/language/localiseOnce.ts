import { localise } from './localise.ts';
import type { Questionnaire, RespondentQuestionnaire } from './questionnaire.ts';

const known = new WeakMap<Questionnaire, Map<string, RespondentQuestionnaire>>();

/**
 * A frozen questionnaire in one language, put together once: every page of every resident shows it. What comes back is
 * shared: do not change it.
 */
export function localiseOnce(questionnaire: Questionnaire, language: string): RespondentQuestionnaire {
  const ofQuestionnaire = known.get(questionnaire) ?? new Map<string, RespondentQuestionnaire>();
  known.set(questionnaire, ofQuestionnaire);
  const localised = ofQuestionnaire.get(language) ?? localise(questionnaire, language);
  ofQuestionnaire.set(language, localised);
  return localised;
}
