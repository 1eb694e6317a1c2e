import type { LetterFacts } from './facts.ts';
import type { LetterText } from './text/letterText.ts';

/** What the desk needs to set the letters of a wave. */
export interface LettersStart {
  facts: LetterFacts;
  text: LetterText;
}
