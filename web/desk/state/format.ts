import { language } from './language.ts';

/** "27.11.2026" of a day YYYY-MM-DD, the same in every time zone. */
export const formatDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locale(), { dateStyle: 'medium', timeZone: 'UTC' });

/** Day and time here. @param at milliseconds */
export const formatMoment = (at: number): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

/** Of what is recorded by the day alone, as its start in UTC, the day; of everything else the moment. */
export const formatRecorded = (at: number): string =>
  at % 86_400_000 === 0 ? formatDay(new Date(at).toISOString().slice(0, 10)) : formatMoment(at);

const locale = (): string => (language.value === 'de' ? 'de-DE' : 'en-GB');
