import { language } from '../state/language.ts';

/** Of the desk's language; each drawing asks anew, so that a switch is seen at once. */
const locale = () => (language.value === 'de' ? 'de-DE' : 'en-GB');

export const wholeNumber = (value: number): string => Math.round(value).toLocaleString(locale());

export const points = (value: number): string =>
  Number.isFinite(value)
    ? value.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    : '–';

export const euro = (value: number): string =>
  value.toLocaleString(locale(), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
