import { de as pageInGerman } from '../../../web/results/i18n/de.ts';
import { en as pageInEnglish } from '../../../web/results/i18n/en.ts';
import { type AllWords, document as german } from './de.ts';
import { document as english } from './en.ts';

/** Languages a report can be written in; German is the original. */
export const reportLanguages = ['de', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

const words: Readonly<Record<ReportLanguage, AllWords>> = {
  de: { ...pageInGerman, document: german },
  en: { ...pageInEnglish, document: english },
};

/** The words of a language; German for one that is not spoken here. */
export const wordsIn = (language: string | undefined): AllWords => (language === 'en' ? words.en : words.de);
