import type { Answer, Answers, PlaceAnswer } from '../../../../surveys/language/questionnaire.ts';
import type { Field } from './fields.ts';
import type { Value, Values } from './formState.ts';
import { isEmpty } from './formState.ts';

/** Finds what a typed name or figure stands for. */
export type FindName = (field: Field, typed: string) => { value: string; text: string } | undefined;

/** What was typed as answers by key. Nothing is left out because of a filter: the server does that, as for the web. */
export function toAnswers(fields: readonly Field[], values: Values, find: FindName): Answers {
  const answers: Record<string, Answer> = {};
  const places = new Map<string, Record<string, string | string[]>[]>();
  for (const field of fields) {
    const value = values[field.id];
    if (value === undefined || value === null || isEmpty(value)) continue;
    if (field.place === undefined) {
      const answer = answerOf(field, value, find);
      if (answer !== undefined) answers[field.key] = answer;
    } else addToPlace(places, field, value, find);
  }
  for (const [key, marks] of places) answers[key] = marks.filter(Boolean) as unknown as PlaceAnswer[];
  return answers;
}

function addToPlace(
  places: Map<string, Record<string, string | string[]>[]>,
  field: Field,
  value: NonNullable<Value>,
  find: FindName,
): void {
  const marks = places.get(field.key) ?? [];
  const at = (field.place ?? 1) - 1;
  if (field.part === undefined) {
    const place = typeof value === 'string' ? find(field, value)?.value : undefined;
    if (place !== undefined) marks[at] = { place };
  } else {
    const mark = marks[at];
    const answer = answerOf(field, value, find);
    if (mark && answer !== undefined) mark[field.part] = answer as string | string[];
  }
  places.set(field.key, marks);
}

function answerOf(field: Field, value: NonNullable<Value>, find: FindName): Answer | undefined {
  if (typeof value === 'string') return typedAnswer(field, value, find);
  const [first] = value;
  switch (field.kind) {
    case 'multiple':
    case 'ranking':
      return [...value];
    case 'scale':
      return Number(first);
    case 'consent':
      return true;
    default:
      return first;
  }
}

/** What is no number goes as it stands: the check names it. */
function typedAnswer(field: Field, typed: string, find: FindName): Answer | undefined {
  if (field.kind === 'area') return find(field, typed)?.value;
  if (field.kind !== 'number' && field.kind !== 'scale') return typed;
  return /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}
