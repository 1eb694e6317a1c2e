import { language } from './language.ts';

/** "27.11.2026" of a day YYYY-MM-DD, the same in every time zone. */
export const formatDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locale(), { dateStyle: 'medium', timeZone: 'UTC' });

/** Day and time here. @param at milliseconds */
export const formatMoment = (at: number): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

const locale = (): string => (language.value === 'de' ? 'de-DE' : 'en-GB');
