import type { TextFault } from './findTextFaults.ts';

const sentences = {
  de: {
    placeholder: '{{name}} gibt es nicht. Möglich sind: {known}.',
    day: 'Das ist kein Tag. Schreiben Sie ihn als Jahr-Monat-Tag, z. B. 2027-03-31.',
    age: 'Das Mindestalter ist eine ganze Zahl von 1 bis 99.',
    empty: 'Hier fehlt der Text.',
    long: 'Der Text hat mehr als {most} Zeichen.',
    language: 'Für „{key}“ gibt es keine Zeile. Möglich sind: {known}.',
  },
  en: {
    placeholder: 'there is no {{name}}: it can be {known}',
    day: 'this is no day: write it as year-month-day, e.g. "2027-03-31"',
    age: 'the minimum age is a whole number from 1 to 99',
    empty: 'the text is missing',
    long: 'the text has more than {most} characters',
    language: 'there is no line for "{key}": it can be {known}',
  },
} as const satisfies Record<string, Record<TextFault['code'], string>>;

/** What is wrong with a field, and how to mend it. */
export function sayTextFault({ code, values = {} }: TextFault, language: keyof typeof sentences): string {
  return sentences[language][code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
