import type { Cell } from '../disclosure/cell.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import type { Verdict } from '../disclosure/gate.ts';
import { placeKey } from './estimateRecord.ts';
import type { IndirectFigure } from './indirectFigures.ts';

/** Puts the modelled or pooled figure in the place of each uncertain cell the gates let it stand for. */
export function insertIndirect(
  released: readonly Cell[],
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  figures: ReadonlyMap<EstimatedCell, IndirectFigure>,
): Cell[] {
  const wanted = new Map(
    cells.flatMap((cell, position) => {
      const figure = verdicts[position]?.status === 'modelled' ? figures.get(cell) : undefined;
      return figure ? [[placeKey(cell.place), figure] as const] : [];
    }),
  );
  return released.map((cell) => {
    const figure = cell.status === 'uncertain' ? wanted.get(placeKey(cell)) : undefined;
    return figure ? { ...cell, status: 'modelled', ...figure } : cell;
  });
}
