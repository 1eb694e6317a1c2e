import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { hasPipe, pipeText } from '../../surveys/language/pipeText.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { fillPlural, type Values } from '../i18n/fill.ts';
import type { Plural } from '../i18n/texts.ts';
import { textIn } from '../ui/textIn.ts';
import type { Interview } from './interview.ts';

export const InterviewContext = createContext<Interview | undefined>(undefined);

/** @throws Error outside of an interview: a component was put where it has nothing to ask */
export function useInterview(): Interview {
  const interview = useContext(InterviewContext);
  if (!interview) throw new Error('this component belongs inside an InterviewContext');
  return interview;
}

/** The words of the page in its language. */
export function useWords() {
  const { page, draft } = useInterview();
  const { language, texts, questionnaire } = page.value;
  return {
    language,
    texts,
    /** An author's text, with the earlier answers it tells. */
    authored: (text: Text): string => {
      const words = textIn(text, language) ?? '';
      // Only a text that tells an answer is drawn anew when answers change.
      return hasPipe(words) ? pipeText(words, draft.value.answers, questionnaire, language) : words;
    },
    plural: (forms: Plural, count: number, values: Values): string =>
      fillPlural(forms, language, count, values),
  };
}

export type Words = ReturnType<typeof useWords>;
