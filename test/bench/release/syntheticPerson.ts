import type { PlaceMark } from '../../../db/queries/sealed/places.ts';
import type { NewResponse } from '../../../db/queries/sealed/responses.ts';
import type { Column } from '../../../surveys/language/columns.ts';
import { drawFrom, normal } from '../seededRandom.ts';

const MISSING = 0.04;
/** Who marks anything on the map, and the most marks. */
const MARKING = 0.3;
const MARKS = 3;

/** A few large areas, many small ones. */
export const areaWeights = (areas: number): number[] => Array.from({ length: areas }, (_, i) => 1 / (i + 6));

/** Weights of the answers to a question of categories; the last of five is rare enough to keep the gates busy. */
export const categoryWeights = (options: number): number[] =>
  Array.from({ length: options }, (_, i) => 3 ** -i);

/**
 * Draws persons: safer or less safe by area and by nature, so that figures differ between areas and items hang
 * together, and four in a hundred answers missing.
 */
export function syntheticPerson(
  columns: readonly Column[],
  areas: number,
  random: () => number,
): () => NewResponse {
  const weights = areaWeights(areas);
  const ofCategories = columns.map(({ options }) =>
    categoryWeights(options.filter((one) => !one.missing).length),
  );
  return () => {
    const area = drawFrom(weights, random);
    const mood = normal(random) / 2 + ((area * 7) % 11) / 11 - 0.5;
    const codes = columns.map((column, position): number | null => {
      if (column.question.kind === 'area') return area;
      if (random() < MISSING) return null;
      return drawCode(column, mood, ofCategories[position] ?? [], random);
    });
    const places = random() < MARKING ? [{ question: 'spots', marks: drawMarks(random) }] : [];
    return { sample: 'invited', mode: 'web', stratum: area, weight: 1, codes, places };
  };
}

function drawCode(
  { kind, item, options, max }: Column,
  mood: number,
  weights: readonly number[],
  random: () => number,
): number {
  const felt = Math.min(0.999, Math.max(0.001, 0.5 + mood / 3 + (random() - 0.5) / 2));
  if (item) return Math.floor((1 - felt) * options.length);
  if (kind === 'number') return Math.floor(felt * (max + 1));
  return kind === 'choices' ? Math.floor(random() * (max + 1)) : drawFrom(weights, random);
}

/** Around a few spots of a town of eight by eight kilometres, and anywhere. */
function drawMarks(random: () => number): PlaceMark[] {
  return Array.from({ length: 1 + Math.floor(random() * MARKS) }, () => {
    const spread = random() < 0.7 ? 1 + 3 * random() : 40;
    const middle = 8 * Math.floor(1 + 9 * random());
    const steps = () => 20_000 + middle + Math.round(spread * (random() - 0.5) * 2);
    return { cell: `N${steps()}E${steps()}`, codes: [Math.floor(random() * 256), Math.floor(random() * 3)] };
  });
}
