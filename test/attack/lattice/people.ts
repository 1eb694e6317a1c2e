import type { Column } from '../../../surveys/language/columns.ts';
import type { Recipe } from './recipe.ts';

/** One person's codes by column, negative for no answer, and that person's weight. */
export interface Person {
  codes: number[];
  weight: number;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The people of a random town, as they answered. */
export function drawPeople(recipe: Recipe, columns: readonly Column[], random: () => number): Person[] {
  const { areas, persons, giant, alike } = recipe;
  const sizes = Array.from({ length: areas }, () => random() ** 3 + 0.01);
  const small = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  if (giant > 0) sizes[0] = (small * giant) / (1 - giant);
  const mood = Array.from({ length: areas + 1 }, random);
  const same = Array.from({ length: areas + 1 }, () => random() < alike);
  return Array.from({ length: persons }, () => {
    const area = random() < 0.03 ? -1 : pick(sizes, random);
    const place = area < 0 ? areas : area;
    const own = same[place] ? (mood[place] ?? 0) : ((mood[place] ?? 0) + 2 * random()) / 3;
    return drawPerson(recipe, columns, area, own, random);
  });
}

/** @param own how safe the person feels, 0..1 */
export function drawPerson(
  { silent, categories, weighted }: Recipe,
  columns: readonly Column[],
  area: number,
  own: number,
  random: () => number,
): Person {
  const codes = columns.map((column) => {
    if (column.key === 'area') return area;
    if (random() < silent) return -1;
    if (column.key === 'gender') return skewed(categories[0], random);
    if (column.key === 'age') return skewed(Math.max(2, categories[1]), random);
    if (column.kind === 'choices') return random() < 0.7 ? 8 : 1 + Math.floor(7 * random());
    if (column.kind === 'number') return 1 + Math.min(9, Math.floor(10 * own));
    return Math.min(column.max, Math.floor(own * (column.max + 1)));
  });
  return { codes, weight: weighted ? 0.2 + 3 * random() ** 2 : 1 };
}

/** Every further category is about half as frequent. */
function skewed(count: number, random: () => number): number {
  return pick(
    Array.from({ length: count }, (_, i) => 2 ** -i),
    random,
  );
}

function pick(sizes: readonly number[], random: () => number): number {
  let left = random() * sizes.reduce((sum, size) => sum + size, 0);
  const found = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return found < 0 ? sizes.length - 1 : found;
}
