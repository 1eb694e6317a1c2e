import { signal } from '@preact/signals';

export type Language = 'de' | 'en';

/** The same words in both languages; whoever adds one has to add the other. */
export type Words<T> = Readonly<Record<Language, T>>;

const key = 'umfeld-desk-language';
const isLanguage = (value: unknown): value is Language => value === 'de' || value === 'en';

/** What somebody chose here before, else what the page came in. */
const first = (): Language => {
  const stored = localStorage.getItem(key);
  if (isLanguage(stored)) return stored;
  return isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'de';
};

export const language = signal<Language>(first());

/** Begins in the language of the account where nobody chose another on this device. */
export function startIn(spoken: Language): void {
  if (isLanguage(localStorage.getItem(key)) || spoken === language.value) return;
  language.value = spoken;
  document.documentElement.lang = spoken;
}

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  document.documentElement.lang = chosen;
  localStorage.setItem(key, chosen);
}
document.documentElement.lang = language.value;

/** Words in the language of the desk; a component that reads them is drawn anew when it changes. */
export const say = <T>(words: Words<T>): T => words[language.value];
