import type { PlaceCounts } from './countPersons.ts';
import { type CellSize, cellSizes, type GridCell, quarterCells } from './gridCell.ts';
import type { Tally } from './tallyPersons.ts';

/** A square that may be shown, with the exact number of persons. */
export interface ShownCell {
  cell: GridCell;
  size: CellSize;
  tally: Tally;
}

/**
 * The squares that may be shown: at least `minimum` persons in each, and as small as the rule allows. Where a square
 * of somebody's has fewer, it and its three neighbours are replaced by the square they form, up to 800 m; what is
 * still too small there is dropped, and looks as if nobody had marked anything.
 *
 * It follows that a square is shown in quarters only if every quarter is shown or was marked by nobody, so no
 * quarter can be found by subtraction; and the squares shown never overlap.
 *
 * @returns squares in no particular order
 */
export function mergeCells({ cells }: Pick<PlaceCounts, 'cells'>, minimum: number): ShownCell[] {
  const largest = cellSizes[cellSizes.length - 1] ?? 100;
  return [...(cells.get(largest) ?? [])].flatMap(([cell, tally]) =>
    tally.persons < minimum ? [] : divide({ cell, size: largest, tally }, cells, minimum),
  );
}

function divide(whole: ShownCell, cells: PlaceCounts['cells'], minimum: number): ShownCell[] {
  const size = cellSizes[cellSizes.indexOf(whole.size) - 1];
  if (size === undefined) return [whole];
  const quarters = quarterCells(whole.cell, whole.size).flatMap((cell) => {
    const tally = cells.get(size)?.get(cell);
    return tally ? { cell, size, tally } : [];
  });
  if (quarters.some(({ tally }) => tally.persons < minimum)) return [whole];
  return quarters.flatMap((quarter) => divide(quarter, cells, minimum));
}
