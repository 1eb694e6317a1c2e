import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pipeText } from '../../../surveys/language/pipeText.ts';
import type { Coded } from '../../../surveys/language/questionCodes.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import type { Texts } from '../../../web/i18n/texts.ts';
import { textIn } from '../../../web/ui/textIn.ts';

export interface PaperWords {
  language: string;
  texts: Texts;
  codes: ReadonlyMap<string, Coded>;
}

export const PaperContext = createContext<PaperWords | undefined>(undefined);

/** @throws Error outside of a paper form */
export function usePaper() {
  const words = useContext(PaperContext);
  if (!words) throw new Error('this component belongs inside a PaperContext');
  return {
    ...words,
    paper: words.texts.look.paper,
    // Nobody has answered yet: where a text tells an earlier answer stand the author's own words.
    authored: (text: Text): string =>
      pipeText(textIn(text, words.language) ?? '', {}, { sections: [] }, words.language),
    codeOf: (key: string): string => words.codes.get(key)?.code ?? key,
  };
}
