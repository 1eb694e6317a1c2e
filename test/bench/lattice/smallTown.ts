import type { NewResponse } from '../../../db/queries/sealed/responses.ts';
import { type Column, columnsOf } from '../../../surveys/language/columns.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import { drawFrom, normal, seededRandom } from '../seededRandom.ts';
import { apportion, areasInARow, type SyntheticTown } from '../town/syntheticTown.ts';
import { ITEMS, smallQuestionnaire } from './smallQuestionnaire.ts';

/** People by area, invented, after a town of 28,000 on both banks of a river; 26 areas are these, cut in two. */
const PEOPLE = [5600, 3900, 3600, 2900, 2300, 2100, 2000, 1900, 1500, 900, 878, 600, 250];
const DISTRICTS = 4;
const GENDERS = [50.5, 49.1, 0.4];
const AGES = [15, 22, 23, 25, 15];
/** How readily people answer, by gender and age: the young least. */
const READY = { gender: [1.05, 0.95, 1], age: [0.6, 0.8, 1, 1.3, 1.15] };
const MISSING = 0.04;

const peopleByArea = (count: number): number[] =>
  count === 13 ? PEOPLE : PEOPLE.flatMap((people) => [0.6 * people, 0.4 * people]);

/** A wave of a simulated town. */
export interface Plan {
  areas: 13 | 26;
  answers: number;
  seed: number;
  /** Every area is a district of its own: then "district × age" is what "area × age" would be. */
  ownDistricts?: boolean;
  /** Nobody gave the rare answer on gender that forms no cell of its own. */
  noneFolded?: boolean;
}

/**
 * A town with 13 or 26 areas of very different size in four districts; residents are drawn like letters from the
 * register, and weighted back to it. A wave in which nobody of an area or a gender answered is drawn anew: a real
 * town would have to merge first.
 */
export function smallTown({
  areas: count,
  answers,
  seed,
  ownDistricts = false,
  noneFolded = false,
}: Plan): SyntheticTown {
  const people = peopleByArea(count);
  const genders = noneFolded ? GENDERS.slice(0, 2) : GENDERS;
  const keys = people.map((_, at) => `a${at}`);
  const areas = areasInARow(keys, (at) => (ownDistricts ? `d${keys[at]}` : `d${at % DISTRICTS}`));
  const questionnaire = freezeAreas(smallQuestionnaire, areas);
  const persons = drawPersons(columnsOf(questionnaire), { people, genders }, answers, seed);
  return {
    sample: 'invited',
    areas,
    questionnaire,
    margins: [
      ...marginOf('area', keys, people),
      ...marginOf('gender', ['f', 'm', 'd'].slice(0, genders.length), genders),
      ...marginOf('age', ['18', '30', '45', '60', '75'], AGES),
    ],
    draw: () => persons.pop() ?? raiseEmpty(),
  };
}

function raiseEmpty(): never {
  throw new RangeError('more persons were asked for than answered');
}

/** How many live where, and of which gender. */
interface Population {
  people: readonly number[];
  genders: readonly number[];
}

function drawPersons(
  columns: readonly Column[],
  population: Population,
  answers: number,
  seed: number,
): NewResponse[] {
  const draw = personOf(columns, population, seededRandom(seed));
  const persons = Array.from({ length: answers }, draw);
  const answered = (key: string) => {
    const column = columns.findIndex((one) => one.key === key);
    return new Set(persons.map(({ codes }) => codes[column] ?? -1));
  };
  const isComplete =
    population.people.every((_, area) => answered('area').has(area)) &&
    population.genders.every((_, gender) => answered('gender').has(gender));
  return isComplete ? persons : drawPersons(columns, population, answers, seed + 1);
}

function marginOf(question: string, categories: readonly string[], weights: readonly number[]) {
  const total = PEOPLE.reduce((sum, people) => sum + people, 0);
  const counts = apportion(weights, total);
  return categories.map((category, at) => ({ question, category, population: counts[at] ?? 0 }));
}

/** Codes in the order of the columns, whatever that is. */
function personOf(
  columns: readonly Column[],
  { people, genders }: Population,
  random: () => number,
): () => NewResponse {
  return () => {
    const area = drawFrom(people, random);
    const gender = drawFrom(
      genders.map((share, at) => share * (READY.gender[at] ?? 1)),
      random,
    );
    const age = drawFrom(
      AGES.map((share, at) => share * (READY.age[at] ?? 1)),
      random,
    );
    // In points: areas differ by some ten, people within them by twenty.
    const mood = 7 * Math.sin(3 * area) + (gender === 0 ? -3 : 3) + 16 * normal(random);
    const codes = columns.map(({ key }): number | null => {
      if (key === 'area') return area;
      if (random() < MISSING) return null;
      if (key === 'gender') return gender;
      if (key === 'age') return age;
      return drawItem(ITEMS[key] ?? { mean: 50 }, mood, random);
    });
    return { sample: 'invited', mode: 'paper', stratum: null, weight: 1, codes };
  };
}

/** Four steps around the item's mean; or one of the two options, or one of several, by their weights. */
function drawItem(item: (typeof ITEMS)[string], mood: number, random: () => number): number {
  if ('weights' in item) return drawFrom(item.weights, random);
  const felt = item.mean + mood + 18 * normal(random);
  return Math.max(0, Math.min(3, 3 - Math.round((3 * felt) / 100)));
}
