import type { Cell, CellPlace } from '../cell.ts';
import type { EstimatedCell } from '../estimatedCell.ts';

/**
 * A release of the wave that is out already, and who changed since then. Four tables of the same places in the same
 * order as the cells of the correction; nobody who did not change may weigh more or less than before.
 */
export interface EarlierRelease {
  /** As it was estimated. */
  cells: readonly EstimatedCell[];
  /** As it was told; a category without a cell left no trace. */
  released: readonly Cell[];
  /** Who stood in it and does not any more, or answered otherwise then; with those answers and weights. */
  removed: readonly EstimatedCell[];
  /** Who stands in the correction and did not then, or answered otherwise. */
  added: readonly EstimatedCell[];
}

export const keyOfPlace = ({ indicator, option, level, area, breakdown, sample }: CellPlace): string =>
  JSON.stringify([sample, indicator, option, level, area, breakdown?.by, breakdown?.value]);

/**
 * Persons who changed in a cell, at least: someone who answers otherwise now was removed and added.
 *
 * @param cell position in the tables
 */
export function countChanged({ removed, added }: EarlierRelease, cell: number): number {
  return Math.max(removed[cell]?.persons ?? 0, added[cell]?.persons ?? 0);
}

/** @throws RangeError when a table has other places than the correction */
export function requireSamePlaces(cells: readonly EstimatedCell[], earlier: readonly EarlierRelease[]): void {
  const keys = cells.map(({ place }) => keyOfPlace(place));
  for (const release of earlier) {
    for (const table of [release.cells, release.removed, release.added]) {
      const isSame =
        table.length === keys.length && table.every(({ place }, i) => keyOfPlace(place) === keys[i]);
      if (!isSame) throw new RangeError('a correction has the same places as the release before it');
    }
  }
}
