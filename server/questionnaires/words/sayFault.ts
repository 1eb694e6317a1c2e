import type { DraftFault } from '../../../surveys/reading/readDraft.ts';
import { germanHints, germanMessages, type Wording } from './germanFaults.ts';

/** What nobody has German words for. */
export const noWords = 'Hier stimmt etwas nicht.';

/** A fault in the words of the desk's language. The checks speak English, for the command line. */
export function sayFault(fault: DraftFault, language: 'de' | 'en'): DraftFault {
  if (language === 'en') return fault;
  const { suggestion, ...rest } = fault;
  const hint = suggestion && translate(suggestion, germanHints);
  return {
    ...rest,
    message: translate(fault.message, germanMessages) ?? noWords,
    ...(hint && { suggestion: hint }),
  };
}

/** @returns undefined when no wording fits */
export function translate(sentence: string, wordings: readonly Wording[]): string | undefined {
  for (const [pattern, german] of wordings) {
    const found = pattern.exec(sentence);
    if (found) return german.replace(/\$(\d)/g, (_, number: string) => found[Number(number)] ?? '');
  }
  return undefined;
}
