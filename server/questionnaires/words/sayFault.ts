import type { DraftFault } from '../../../surveys/reading/readDraft.ts';
import { germanHints, germanMessages, type Wording } from './germanFaults.ts';

/**
 * A fault in the words of the desk's language. The checks speak English, for the command line; whatever has no German
 * yet stays as it is rather than being lost.
 */
export function sayFault(fault: DraftFault, language: 'de' | 'en'): DraftFault {
  if (language === 'en') return fault;
  const { suggestion } = fault;
  return {
    ...fault,
    message: translate(fault.message, germanMessages) ?? fault.message,
    ...(suggestion && { suggestion: translate(suggestion, germanHints) ?? suggestion }),
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
