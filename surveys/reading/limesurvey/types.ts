import type { Words } from '../foreign/remark.ts';

/** What becomes of a core question type of LimeSurvey. */
export type LssFate =
  | {
      as:
        | 'single'
        | 'multiple'
        | 'ranking'
        | 'scale'
        | 'number'
        | 'numbers'
        | 'text'
        | 'texts'
        | 'note'
        | 'matrix'
        | 'twoMatrices';
      /** Answers the type brings itself: [code, German, English]. */
      options?: readonly (readonly [string, string, string])[];
      /** For `scale`: ends; for `text`: the most letters. */
      from?: number;
      to?: number;
      changed?: { what: Words; instead: Words };
    }
  | { as: 'lost'; what: Words; instead: Words };

const words = (de: string, en: string): Words => ({ de, en });
const changed = (de: string, en: string, insteadDe = '', insteadEn = '') => ({
  what: words(de, en),
  instead: words(insteadDe, insteadEn),
});
const lost = (de: string, en: string, insteadDe = '', insteadEn = ''): LssFate => ({
  as: 'lost',
  ...changed(de, en, insteadDe, insteadEn),
});
const points = (most: number) =>
  Array.from({ length: most }, (_, at) => [String(at + 1), String(at + 1), String(at + 1)] as const);
const comment = changed(
  'Das Feld für eine Bemerkung entfällt.',
  'The box for a comment is left out.',
  'Fragen Sie sie als Text (text).',
  'Ask for it as a text.',
);

/** The 29 core types by their letter (application/models/QuestionType.php), with the names the editor gives them. */
export const lssTypes: Readonly<Record<string, LssFate & { name: string }>> = {
  '1': {
    name: 'Array dual scale',
    as: 'twoMatrices',
    changed: changed(
      'Die beiden Skalen werden zwei Matrixfragen.',
      'The two scales become two matrix questions.',
    ),
  },
  '5': { name: '5 point choice', as: 'scale', from: 1, to: 5 },
  A: { name: 'Array (5 point choice)', as: 'matrix', options: points(5) },
  B: { name: 'Array (10 point choice)', as: 'matrix', options: points(10) },
  C: {
    name: 'Array (Yes/No/Uncertain)',
    as: 'matrix',
    options: [
      ['Y', 'Ja', 'Yes'],
      ['U', 'Unsicher', 'Uncertain'],
      ['N', 'Nein', 'No'],
    ],
  },
  D: {
    name: 'Date/Time',
    ...lost(
      'Eine Frage nach Datum oder Uhrzeit gibt es nicht.',
      'There is no question for a date or time.',
      'Fragen Sie nach dem Jahr (number).',
      'Ask for the year (number).',
    ),
  },
  E: {
    name: 'Array (Increase/Same/Decrease)',
    as: 'matrix',
    options: [
      ['I', 'Zugenommen', 'Increased'],
      ['S', 'Gleich geblieben', 'Stayed the same'],
      ['D', 'Abgenommen', 'Decreased'],
    ],
  },
  F: { name: 'Array', as: 'matrix' },
  G: {
    name: 'Gender',
    as: 'single',
    options: [
      ['F', 'Weiblich', 'Female'],
      ['M', 'Männlich', 'Male'],
    ],
    changed: changed(
      'Die Frage kennt nur zwei Antworten.',
      'The question has two answers only.',
      'Ergänzen Sie „divers“ und „keine Angabe“.',
      'Add "another gender" and "no answer".',
    ),
  },
  H: {
    name: 'Array by column',
    as: 'matrix',
    changed: changed(
      'Die Tabelle steht nach Zeilen statt nach Spalten.',
      'The table stands by rows instead of columns.',
    ),
  },
  I: {
    name: 'Language switch',
    ...lost(
      'Die Sprache wählt man auf jeder Seite.',
      'The language is chosen on every page.',
      'Nichts zu tun.',
      'Nothing to do.',
    ),
  },
  K: {
    name: 'Multiple numerical input',
    as: 'numbers',
    changed: changed('Jede Zeile wird eine eigene Zahlenfrage.', 'Each row becomes a question for a number.'),
  },
  L: { name: 'List (Radio)', as: 'single' },
  M: { name: 'Multiple choice', as: 'multiple' },
  N: { name: 'Numerical input', as: 'number' },
  O: { name: 'List with comment', as: 'single', changed: comment },
  P: { name: 'Multiple choice with comments', as: 'multiple', changed: comment },
  Q: {
    name: 'Multiple short text',
    as: 'texts',
    changed: changed('Jede Zeile wird eine eigene Textfrage.', 'Each row becomes a question for a text.'),
  },
  R: { name: 'Ranking', as: 'ranking' },
  S: { name: 'Short free text', as: 'text', to: 200 },
  T: { name: 'Long free text', as: 'text', to: 800 },
  U: { name: 'Huge free text', as: 'text', to: 800 },
  X: { name: 'Text display', as: 'note' },
  Y: {
    name: 'Yes/No',
    as: 'single',
    options: [
      ['Y', 'Ja', 'Yes'],
      ['N', 'Nein', 'No'],
    ],
  },
  '!': { name: 'List (Dropdown)', as: 'single' },
  ':': {
    name: 'Array (Numbers)',
    ...lost(
      'Eine Tabelle von Zahlen gibt es nicht.',
      'There is no table of numbers.',
      'Fragen Sie die Zahlen einzeln (number).',
      'Ask for the numbers one by one.',
    ),
  },
  ';': {
    name: 'Array (Texts)',
    ...lost(
      'Eine Tabelle von Texten gibt es nicht.',
      'There is no table of texts.',
      'Fragen Sie die Texte einzeln (text).',
      'Ask for the texts one by one.',
    ),
  },
  '|': {
    name: 'File upload',
    ...lost(
      'Dateien können nicht angehängt werden.',
      'Files cannot be attached.',
      'Fragen Sie mit Worten.',
      'Ask in words.',
    ),
  },
  '*': {
    name: 'Equation',
    ...lost(
      'Im Fragebogen wird nichts berechnet.',
      'Nothing is computed within the questionnaire.',
      'Beschreiben Sie es unter „indicators“.',
      'Describe it under "indicators".',
    ),
  },
};
