import { fill } from '../../i18n/fill.ts';
import { language } from '../state/language.ts';
import type { Text } from './draft/body.ts';

/** A text in the language of the desk, else in whichever it has. */
export const textOf = (text: Text | undefined): string =>
  text?.[language.value] ?? text?.de ?? Object.values(text ?? {})[0] ?? '';

/** What a language is called in the language of the desk: "Türkisch". */
export function languageName(key: string): string {
  if (key === 'de-x-leicht') return language.value === 'de' ? 'Leichte Sprache' : 'Easy German';
  try {
    return new Intl.DisplayNames([language.value], { type: 'language' }).of(key) ?? key;
  } catch {
    return key;
  }
}

/** Of staff, in the desk's language. */
export const sayMoment = (iso: string): string =>
  new Date(iso).toLocaleString(language.value, { dateStyle: 'medium', timeStyle: 'short' });

/** 66.7 as it is written here: "66,7". */
export const sayNumber = (value: number): string => value.toLocaleString(language.value);

export { fill };
