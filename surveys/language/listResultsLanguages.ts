import type { Questionnaire } from './questionnaire.ts';

/**
 * The languages results can be read in: those every indicator has a title in. Residents are asked in more languages
 * than results are written in.
 */
export function listResultsLanguages({
  languages,
  indicators,
}: Pick<Questionnaire, 'languages' | 'indicators'>): string[] {
  return languages.filter((language) => indicators.every(({ title }) => Object.hasOwn(title, language)));
}
