import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { type ColourScale, colourScale } from './colourScale.ts';
import { figureOf } from './figureOf.ts';

/**
 * Colour borders for an indicator over all its waves and places, areas and districts alike, and over all
 * answers of a `shares` indicator: going from wave to wave, level to level or answer to answer, a colour stays
 * what it was.
 */
export function scaleFor(indicator: ReleasedIndicator, waves: readonly Release[]): ColourScale {
  const values: number[] = [];
  const halfWidths: number[] = [];
  for (const release of waves)
    for (const cell of release.cells) {
      const figure = cell.indicator === indicator.key && !cell.breakdown ? figureOf(cell) : undefined;
      if (!figure || figure.limited) continue;
      values.push(figure.value);
      if (cell.level === 'area' && figure.low !== undefined && figure.high !== undefined)
        halfWidths.push((figure.high - figure.low) / 2);
    }
  return colourScale(values, median(halfWidths));
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
