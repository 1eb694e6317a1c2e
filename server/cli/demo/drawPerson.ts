import type { Goal } from '../../../surveys/language/questionnaire.ts';
import type { Random } from './random.ts';

/** Invented: how many people live where, and how much safer (points) they feel than the town on average. */
const areas = {
  altstadt: { people: 3900, feels: -5 },
  plossen: { people: 2300, feels: 6 },
  triebischtal: { people: 3600, feels: -12 },
  triebischvorstadt: { people: 1500, feels: -6 },
  korbitz: { people: 900, feels: 9 },
  'meissen-nord': { people: 2100, feels: 2 },
  siebeneichen: { people: 600, feels: 10 },
  coelln: { people: 5600, feels: -3 },
  spaar: { people: 1900, feels: 8 },
  zscheila: { people: 2900, feels: 3 },
  bohnitzsch: { people: 2000, feels: 4 },
  winkwitz: { people: 250, feels: 11 },
  rottewitz: { people: 878, feels: 7 },
} as const;

const people = Object.fromEntries(Object.entries(areas).map(([key, area]) => [key, area.people]));
const ages = { under_30: 15, from_30: 22, from_45: 23, from_60: 25, from_75: 15 };
const genders = { f: 505, m: 485, d: 4 };

export interface Person {
  area: string;
  age: string;
  gender: string;
  /** Points above or below the mean of an item, by the goal its indicator serves. */
  leaning: Readonly<Record<Goal, number>>;
  /** Tends to leave questions empty. */
  silent: boolean;
}

/** How much of an area's feeling of safety shows in each goal. */
const loading: Record<Goal, number> = {
  'feeling-of-safety': 1,
  'less-crime': 0.7,
  'rational-view-of-crime': 0.6,
  'social-climate': 0.8,
  'stronger-community': 0.5,
  'social-engagement': 0.1,
};

/** Draws one person of the town; `shift` is how far the whole wave lies from the first, in points. */
export function drawPerson(random: Random, shift: number): Person {
  const area = random.pick(people);
  const gender = random.pick(genders);
  const age = random.pick(ages);
  const own = random.normal() * 12;
  const place = areas[area as keyof typeof areas].feels;
  const womenFeel = gender === 'f' ? -4 : 3;
  const leaning = Object.fromEntries(
    Object.entries(loading).map(([goal, share]) => [
      goal,
      share * (place + shift + womenFeel) + own + random.normal() * 6,
    ]),
  ) as Record<Goal, number>;
  return { area, age, gender, leaning, silent: random.chance(0.08) };
}
