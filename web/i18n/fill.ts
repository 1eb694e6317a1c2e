import type { Plural } from './texts.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff]/;

/**
 * "Section {number} of {total}" with its values; a name without a value stays as it is. In a sentence that runs from
 * right to left a name of a place is set apart, or the full stop behind it would jump to its other side.
 */
export function fill(sentence: string, values: Values): string {
  const apart = rightToLeft.test(sentence);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return apart && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
}

/** The sentence in the form the language uses for this number, filled in. */
export function fillPlural(forms: Plural, language: string, count: number, values: Values): string {
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, values);
}
