import type { Text } from '../../surveys/language/questionnaire.ts';

/** An author's text in the language of the page, or else in the first there is. */
export function textFor(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
