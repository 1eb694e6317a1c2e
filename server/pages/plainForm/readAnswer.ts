import type { MarkedQuestion, Question } from '../../../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { placePartKey } from '../../../web/respond/fields/placePartKey.ts';
import { placeName } from '../../../web/respond/plain/plainNames.ts';

/** What a form sent under a name, empty fields left out. Asking for a name marks it as expected. */
export type Fields = (name: string) => readonly string[];

/**
 * A question's answers, by key, as the form sent them: typed as far as they can be, and not yet checked. What a form
 * cannot have sent, such as two values of a radio button, stays as it is for the check to refuse.
 */
export function readAnswer(question: Question, fields: Fields): [key: string, value: unknown][] {
  switch (question.kind) {
    case 'note':
      return [];
    case 'matrix':
      return question.items.flatMap(({ key }) => one(key, fields(key)));
    case 'area':
    case 'text':
      return one(question.key, fields(question.key));
    case 'single':
      return [...one(question.key, fields(question.key)), ...readWritten(question, fields)];
    case 'multiple':
      return [...many(question.key, fields(question.key)), ...readWritten(question, fields)];
    // One list to pull down a place, all of one name: empty places close up.
    case 'ranking':
      return many(question.key, fields(question.key));
    case 'scale':
    case 'number':
      return one(question.key, fields(question.key).map(asNumber));
    case 'consent':
      return one(
        question.key,
        fields(question.key).map((value) => value === 'yes' || value),
      );
    case 'places':
    case 'routes':
      return many(question.key, readPlaces(question, fields));
  }
}

function one(key: string, values: readonly unknown[]): [string, unknown][] {
  return values.length === 0 ? [] : [[key, values.length === 1 ? values[0] : values]];
}

function many(key: string, values: readonly unknown[]): [string, unknown][] {
  return values.length === 0 ? [] : [[key, values]];
}

/** Words beside options; those beside an option that was not chosen are dropped by the check. */
function readWritten(question: Question, fields: Fields): [string, unknown][] {
  return writtenQuestions(question).flatMap(({ key }) => one(key, fields(key)));
}

/** Conditions compare numbers; what is none is kept to be shown again. */
function asNumber(value: string): number | string {
  const digits = value.trim();
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : value;
}

/** Places somebody said something about; gaps between them close. */
function readPlaces(question: MarkedQuestion, fields: Fields): unknown[] {
  return Array.from({ length: question.max }, (_, position) => {
    const parts = question.each.flatMap((part) => {
      const values = fields(placePartKey(question, position, part));
      return part.kind === 'multiple' ? many(part.key, values) : one(part.key, values);
    });
    return Object.fromEntries([...one('place', fields(placeName(question, position))), ...parts]);
  }).filter((place) => Object.keys(place).length > 0);
}
