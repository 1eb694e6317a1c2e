import type { Text } from '../../../surveys/language/questionnaire.ts';
import { language } from '../state/language.ts';

/** "12. März 2027" */
export const sayDay = (day: string | null | undefined): string =>
  day
    ? new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
    : '';

/** A day with its time, as this browser's clock has it. */
export const sayMoment = (moment: number): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** A text of the questionnaire in the language of the desk, or in the first it has. */
export const sayText = (text: Text): string => text[language.value] ?? Object.values(text)[0] ?? '';
