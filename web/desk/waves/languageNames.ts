import { language } from '../state/language.ts';

/** "Deutsch, Englisch, Leichte Sprache", in the language of the desk. */
export function languageNames(keys: readonly string[]): string {
  const names = new Intl.DisplayNames([language.value], { type: 'language' });
  return keys.map((key) => ownNames[key]?.[language.value] ?? names.of(key) ?? key).join(', ');
}

/** What browsers have no word for. */
const ownNames: Record<string, Record<'de' | 'en', string>> = {
  'de-x-leicht': { de: 'Leichte Sprache', en: 'Easy German' },
};
