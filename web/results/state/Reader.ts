import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { de, type Words } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import type { Navigation } from './navigation.ts';
import type { Results } from './openResults.ts';

/** What the server knew when it sent the page: enough for a header before, or without, any release. */
export interface ServedPage {
  language: string;
  name?: string;
  notice?: Text;
  /** Whether there are figures of other towns to compare with. */
  hasBenchmarks: boolean;
}

/** What every part of the page needs: where it is, what is loaded, and the reader's language. */
export interface Reader {
  navigation: Navigation;
  results: Results;
  served: ServedPage;
  words: Words;
}

const languages: Readonly<Record<string, Words>> = { de, en };

export const wordsIn = (language: string | undefined): Words => languages[language ?? 'de'] ?? de;

export const listLanguages = () => [
  { key: 'de', name: 'Deutsch' },
  { key: 'en', name: 'English' },
];

export const ReaderContext = createContext<Reader | undefined>(undefined);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('The results page is drawn outside its reader context.');
  return reader;
}
