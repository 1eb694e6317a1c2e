import type { Plural } from './texts.ts';

export type Values = Readonly<Record<string, string | number>>;

/** "Section {number} of {total}" with its values; a name without a value stays as it is. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence in the form the language uses for this number, filled in. */
export function fillPlural(forms: Plural, language: string, count: number, values: Values): string {
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, values);
}
