import type { AreaRow } from '../../../db/queries/areas.ts';
import type { MarginRow } from '../../../db/queries/margins.ts';
import type { NewResponse } from '../../../db/queries/sealed/responses.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Option, Questionnaire, Text } from '../../../surveys/language/questionnaire.ts';

/** A town whose residents are drawn as they are needed; the same ones in every run. */
export interface SyntheticTown {
  sample: WaveRow['sample'];
  areas: readonly AreaRow[];
  /** With the areas as options of its area question. */
  questionnaire: Questionnaire;
  margins: readonly MarginRow[];
  draw: () => NewResponse;
}

/** Words nobody reads. */
export const text = (words: string): Text => ({ de: words, en: words });
export const option = (key: string, more: Partial<Option> = {}): Option => ({
  key,
  text: text(key),
  ...more,
});
export const noAnswer = option('no_answer', { missing: true });
export const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));

const sideDegrees = 0.01;

/** Squares in a row, from 13.01° E on, between 51° and 51.01° N. */
export function areasInARow(keys: readonly string[], districtOf: (position: number) => string): AreaRow[] {
  return keys.map((key, position) => {
    const west = 13 + (position + 1) * sideDegrees;
    const east = west + sideDegrees;
    const north = 51 + sideDegrees;
    const outline = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 51],
          [east, 51],
          [east, north],
          [west, north],
          [west, 51],
        ],
      ],
    };
    const district = districtOf(position);
    return { key, name: key, district, districtName: district, outline, simplified: outline };
  });
}

/** Whole numbers in these proportions with exactly this sum: the last takes what rounding leaves. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const counts = weights.map((weight) => Math.round((total * weight) / sum));
  const rest = total - counts.reduce((all, count) => all + count, 0);
  return counts.map((count, position) => (position === counts.length - 1 ? count + rest : count));
}
