import type { Answer, PlaceAnswer, Question } from '../../../../surveys/language/questionnaire.ts';
import { placePartKey } from '../../../../web/respond/fields/placePartKey.ts';
import { placeName, plainNames } from '../../../../web/respond/plain/plainNames.ts';

/** What a browser sends for these answers: each as its control would, in the order of the page. */
export function formBody(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  more: readonly (readonly [name: string, value: string])[] = [],
): string {
  const pairs = questions.flatMap((question) => pairsOf(question, answers));
  return new URLSearchParams([...pairs, ...more].map((pair) => [...pair])).toString();
}

/** The fields a form carries beside the answers. */
export const idField = (submission: string) => [plainNames.submission, submission] as const;

function pairsOf(question: Question, answers: Readonly<Record<string, unknown>>): [string, string][] {
  const { key } = question;
  const value = answers[key];
  if (question.kind === 'matrix') return question.items.flatMap((item) => bare(item.key, answers[item.key]));
  if (question.kind === 'consent') return value === true ? [[key, 'yes']] : [];
  if (question.kind !== 'places') return bare(key, value);
  const places = (value ?? []) as readonly PlaceAnswer[];
  return places.flatMap((place, position) => [
    ...bare(placeName(question, position), place.place),
    ...question.each.flatMap((part) => bare(placePartKey(question, position, part), place[part.key])),
  ]);
}

function bare(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value as Answer];
  return values.map((one) => [name, String(one)]);
}
