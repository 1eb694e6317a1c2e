import { letterLanguages } from './languageLines.ts';
import type { LetterText } from './letterText.ts';
import { findUnknownPlaceholders, placeholders } from './placeholders.ts';

/** What is wrong with a wording: the field, as a path, and what to do. */
export interface TextFault {
  /** "invitation.before" */
  field: string;
  code: 'placeholder' | 'day' | 'age' | 'empty' | 'long' | 'language';
  values?: Readonly<Record<string, string | number>>;
}

const mostLetters = 4000;
const youngest = 0;
const oldest = 99;

/** Everything that would come out wrong on paper and can be told without setting it. */
export function findTextFaults(text: LetterText): TextFault[] {
  const faults: TextFault[] = [];
  if (!isDay(text.closesOn)) faults.push({ field: 'closesOn', code: 'day' });
  if (!(Number.isInteger(text.minimumAge) && text.minimumAge > youngest && text.minimumAge <= oldest)) {
    faults.push({ field: 'minimumAge', code: 'age' });
  }
  for (const [field, words] of textsOf(text)) {
    const mayBeEmpty = field === 'signature' || field.startsWith('lines.');
    if (!mayBeEmpty && words.trim() === '') faults.push({ field, code: 'empty' });
    if (words.length > mostLetters) faults.push({ field, code: 'long', values: { most: mostLetters } });
    for (const name of findUnknownPlaceholders(words)) {
      faults.push({ field, code: 'placeholder', values: { name, known: placeholders.join(', ') } });
    }
  }
  for (const key of Object.keys(text.lines)) {
    if (letterLanguages.some((language) => language.key === key)) continue;
    const known = letterLanguages.map((language) => language.key).join(', ');
    faults.push({ field: `lines.${key}`, code: 'language', values: { key, known } });
  }
  return faults;
}

function textsOf(text: LetterText): [field: string, words: string][] {
  const { contact, signature, back, card, lines } = text;
  const messages = (['invitation', 'reminder'] as const).flatMap((kind) =>
    (['subject', 'before', 'after'] as const).map((part): [string, string] => [
      `${kind}.${part}`,
      text[kind][part],
    ]),
  );
  return [
    ['contact', contact],
    ['signature', signature],
    ...messages,
    ['back', back],
    ['card', card],
    ...Object.entries(lines).map(([key, line]): [string, string] => [`lines.${key}`, line]),
  ];
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  );
}
