import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from './figureOf.ts';
import type { FigureRow } from './sortRows.ts';

/** What the colours of a map say: the value, the difference from the rest, the change, or the precision. */
export type Show = 'value' | 'significance' | 'change' | 'precision';

/** Half the width of an interval in whole points, "± 4"; undefined where there is no interval. */
export function halfWidthOf(cell: Cell | undefined): number | undefined {
  const figure = figureOf(cell);
  if (figure?.low === undefined || figure.high === undefined) return undefined;
  return Math.ceil((figure.high - figure.low) / 2);
}

const offers: Readonly<Record<Show, (cell: Cell | undefined) => boolean>> = {
  value: () => true,
  significance: (cell) => figureOf(cell)?.versusRest !== undefined,
  change: (cell) => figureOf(cell)?.versusPrevious !== undefined,
  precision: (cell) => halfWidthOf(cell) !== undefined,
};

/** Only what at least one of these places can be coloured by. */
export function listShows(rows: readonly FigureRow[]): Show[] {
  return (Object.keys(offers) as Show[]).filter((show) => rows.some(({ cell }) => offers[show](cell)));
}
