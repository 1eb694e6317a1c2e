import type { Release } from '../../../server/release/release.ts';
import { figureOf } from '../figures/figureOf.ts';
import { halfWidthOf } from '../figures/shows.ts';

/** Typical half-width of the scores' intervals at one level, whole points; undefined where there are none. */
export function typicalHalfWidth(
  release: Release,
  sample: 'invited' | 'open',
  level: 'municipality' | 'area',
): number | undefined {
  const scores = new Set(release.indicators.filter(({ kind }) => kind === 'mean').map(({ key }) => key));
  const halves = release.cells
    .filter((cell) => cell.sample === sample && cell.level === level && !cell.breakdown)
    .filter((cell) => scores.has(cell.indicator) && figureOf(cell))
    .map(halfWidthOf)
    .filter((half) => half !== undefined)
    .sort((a, b) => a - b);
  return halves[Math.floor(halves.length / 2)];
}
