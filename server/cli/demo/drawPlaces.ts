import { censusCell } from '../../../surveys/language/grid.ts';
import type { PlaceAnswer, PlacesQuestion } from '../../../surveys/language/questionnaire.ts';
import type { Person } from './drawPerson.ts';
import type { Random } from './random.ts';

/** Invented spots, longitude and latitude: around these the demo's residents set their marks. */
const spots = [
  { at: [13.4765, 51.1628], weight: 5 },
  { at: [13.4822, 51.1602], weight: 4 },
  { at: [13.4655, 51.1535], weight: 4 },
  { at: [13.4718, 51.1655], weight: 3 },
  { at: [13.4935, 51.1735], weight: 2 },
  { at: [13.488, 51.1575], weight: 1 },
] as const;

/** Farthest from a spot in degrees of latitude, about 300 m: no mark falls outside the town. */
const spread = 0.0027;

/** Some people mark up to three places; most mark none. */
export function drawPlaces(
  question: PlacesQuestion,
  person: Person,
  random: Random,
): PlaceAnswer[] | undefined {
  const worried = person.leaning['feeling-of-safety'] < -5;
  const count = Math.min(question.max, Math.floor(random.uniform() * (worried ? 3.6 : 1.8)));
  if (count === 0) return undefined;
  return Array.from({ length: count }, () => drawPlace(question, random));
}

function drawPlace(question: PlacesQuestion, random: Random): PlaceAnswer {
  const spot = spots[Number(random.pick(Object.fromEntries(spots.map(({ weight }, at) => [at, weight]))))];
  const [longitude, latitude] = spot?.at ?? spots[0].at;
  const off = () => (random.uniform() + random.uniform() - 1) * spread;
  const cell = censusCell(longitude + off() * 1.6, latitude + off());
  const own: Record<string, string | string[]> = {};
  for (const part of question.each) {
    const options = part.options.filter(({ missing, exclusive }) => !missing && !exclusive);
    const first = options[Math.floor(random.uniform() ** 1.7 * options.length)];
    if (!first || random.chance(0.08)) continue;
    own[part.key] = part.kind === 'multiple' ? [first.key] : first.key;
  }
  return { cell, ...own };
}
