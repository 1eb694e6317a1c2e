import type { Words } from '../foreign/remark.ts';
import { type LssQuestion, placeOf, type Survey } from './survey.ts';

/** Attributes that change what is asked or who is asked; those about looks are not worth a line each. */
const telling: Readonly<Record<string, Words>> = {
  array_filter: {
    de: 'Zeilen werden nicht nach einer anderen Frage gefiltert.',
    en: 'Rows are not filtered by another question.',
  },
  array_filter_exclude: {
    de: 'Zeilen werden nicht nach einer anderen Frage gefiltert.',
    en: 'Rows are not filtered by another question.',
  },
  em_validation_q: { de: 'Die eigene Prüfung entfällt.', en: 'The validation is left out.' },
  em_validation_sq: { de: 'Die eigene Prüfung entfällt.', en: 'The validation is left out.' },
  preg: { de: 'Die Prüfung durch ein Muster entfällt.', en: 'The check by a pattern is left out.' },
  min_answers: {
    de: 'Eine Mindestzahl von Antworten gibt es nicht.',
    en: 'There is no least number of answers.',
  },
  equals_num_value: { de: 'Eine vorgeschriebene Summe gibt es nicht.', en: 'There is no prescribed sum.' },
  equation: {
    de: 'Im Fragebogen wird nichts berechnet.',
    en: 'Nothing is computed within the questionnaire.',
  },
  time_limit: { de: 'Eine Zeitgrenze gibt es nicht.', en: 'There is no limit of time.' },
  location_mapservice: {
    de: 'Die Karte in einem Textfeld entfällt; nutzen Sie die Fragenart „places“.',
    en: 'The map in a text is left out; use the kind "places".',
  },
  prefix: { de: 'Worte vor der Antwort entfallen.', en: 'Words in front of the answer are left out.' },
  random_group: { de: 'Fragen werden nicht ausgelost.', en: 'Questions are not drawn at random.' },
};

/** Lists every attribute that meant something for the answers and is not carried over. */
export function remarkAttributes(survey: Survey, question: LssQuestion): void {
  const { attributes, code, row } = question;
  const add = (column: string, line: number, sheet: string, what: Words) =>
    survey.remarks.add(
      'lost',
      { sheet, row: line, column },
      { de: `${code}: ${what.de}`, en: `${code}: ${what.en}` },
      { de: '', en: '' },
    );
  for (const [name, what] of Object.entries(telling)) {
    const given = attributes.get(name);
    if (given && given.value !== '' && given.value !== '0')
      add(name, given.line, 'question_attributes', what);
  }
  const pattern = telling.preg;
  if (row.fields.preg && pattern) add('preg', row.line, question.part, pattern);
  for (const part of question.subquestions) {
    const relevance = part.row.fields.relevance ?? '';
    if (relevance === '' || relevance === '1') continue;
    survey.remarks.add(
      'lost',
      placeOf(part, 'relevance'),
      {
        de: `${code}: Die Zeile „${part.code}“ wird immer gezeigt.`,
        en: `${code}: the row "${part.code}" is always shown.`,
      },
      { de: 'Zeilen haben keine eigenen Bedingungen.', en: 'Rows have no conditions of their own.' },
    );
  }
}
