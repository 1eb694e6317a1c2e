export type { LetterMessage, LetterText } from '../../../../db/letterText.ts';

/** A language with a line on the letter: how it calls itself, and where its sentences begin. */
export interface LetterLanguage {
  key: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47, for dates. */
  locale: string;
}
