import type { Words } from '../state/language.ts';

export const confirmWords: Words<{ type: string; cancel: string }> = {
  de: { type: 'Zum Bestätigen „{name}“ eintippen', cancel: 'Abbrechen' },
  en: { type: 'Type “{name}” to confirm', cancel: 'Cancel' },
};
