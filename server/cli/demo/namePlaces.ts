import type { NamedPlace } from '../../../db/queries/namedPlaces.ts';
import type { Answer, Answers, PlaceAnswer } from '../../../surveys/language/questionnaire.ts';

/** One person in so many says where by name. */
const namers = 3;
/** Cells this far apart are still called by the same name, in hundreds of metres. */
const nearCells = 2;

/**
 * Lets some of the demo's people say by name what the others mark on the map. Nothing is drawn for it, so all
 * other answers stay as they are.
 */
export function namePlaces(people: readonly Answers[], list: readonly NamedPlace[]): Answers[] {
  return people.map((answers, person) =>
    person % namers === 0
      ? Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, nameAll(answer, list)]))
      : answers,
  );
}

function nameAll(answer: Answer, list: readonly NamedPlace[]): Answer {
  return isMarks(answer) ? answer.map((mark) => nameOne(mark, list)) : answer;
}

const isMarks = (answer: Answer): answer is readonly PlaceAnswer[] =>
  Array.isArray(answer) && answer.every((mark) => typeof mark === 'object');

function nameOne(mark: PlaceAnswer, list: readonly NamedPlace[]): PlaceAnswer {
  const { cell, place: _, ...answers } = mark as Record<string, string | string[]>;
  if (typeof cell !== 'string') return mark;
  const [nearest] = list
    .map((place) => ({ place, steps: stepsBetween(place.cell, cell) }))
    .sort((one, other) => one.steps - other.steps);
  return nearest && nearest.steps <= nearCells ? { place: nearest.place.key, ...answers } : mark;
}

function stepsBetween(one: string | undefined, other: string): number {
  if (one === undefined) return Number.POSITIVE_INFINITY;
  const step = (from: number, to: number) => Number(one.slice(from, to)) - Number(other.slice(from, to));
  return Math.hypot(step(1, 6), step(7, 12));
}
