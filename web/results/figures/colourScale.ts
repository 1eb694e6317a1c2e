import type { ReleasedIndicator } from '../../../server/release/release.ts';

/** Five classes: borders[i] <= value < borders[i + 1]; 100 belongs to the last. */
export interface ColourScale {
  borders: readonly [number, number, number, number, number, number];
}

/**
 * Fixed for good, by the kind of indicator and never by the figures: the same colour means the same in every wave,
 * town and year, and no figure of one place moves the colour of another. Round, no class narrower than ten points,
 * about what an area's interval spans; finest where figures of such surveys lie (docs/decisions/020).
 */
const scales: Readonly<Record<ReleasedIndicator['kind'], ColourScale>> = {
  mean: { borders: [0, 40, 50, 60, 70, 100] },
  share: { borders: [0, 15, 30, 45, 60, 100] },
  shares: { borders: [0, 10, 20, 30, 40, 100] },
};

export const scaleOf = ({ kind }: Pick<ReleasedIndicator, 'kind'>): ColourScale => scales[kind];

/** Half-widths of intervals in whole points: up to 3 is very precise, over 12 very imprecise. */
export const precisionScale: ColourScale = { borders: [0, 4, 7, 10, 13, 100] };

/** Class 0 (lightest) to 4 (darkest). */
export function classOf(value: number, { borders }: ColourScale): number {
  return borders.slice(1, -1).filter((border) => value >= border).length;
}
