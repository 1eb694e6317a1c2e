import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import type { Texts } from '../../i18n/texts.ts';

/**
 * What the form without scripts draws differently. It comes from the server with the form, so that nobody's first
 * view pays for it.
 */
export interface PlainWay {
  texts: Texts['plainForm'];
  /** What a place can be chosen from, in the order of the list. */
  placeChoices: readonly { key: string; name: string }[];
  /** Places by name instead of a map. */
  Places: FunctionComponent<{ question: MarkedQuestion }>;
  /** One more answer instead of a button that takes an answer back. */
  ClearChoice: FunctionComponent<{ answerKey: string }>;
  /** Says how long a text may be, because nothing counts along. */
  TextLimit: FunctionComponent<{ id: string; max: number }>;
}

export const PlainContext = createContext<PlainWay | undefined>(undefined);

/** Undefined on a page with scripts. */
export const usePlainWay = (): PlainWay | undefined => useContext(PlainContext);

/** Headings of a question and of what stands under it. On one page with all sections these come first. */
export function useHeadings(): { question: 'h2' | 'h3'; item: 'h3' | 'h4' } {
  return usePlainWay() ? { question: 'h3', item: 'h4' } : { question: 'h2', item: 'h3' };
}
