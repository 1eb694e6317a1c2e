import type { Cell } from './cell.ts';
import type { EstimatedCell } from './estimatedCell.ts';
import type { Verdict } from './gate.ts';
import { roundFigure } from './roundFigure.ts';

/**
 * The cells that leave the house, in the order of the table. A cell that is not shown takes nothing along but its
 * place; a folded one leaves no trace.
 *
 * @param verdicts one a cell, from `applyGates`
 * @throws RangeError when the lists differ in length
 */
export function releaseCells(cells: readonly EstimatedCell[], verdicts: readonly Verdict[]): Cell[] {
  if (cells.length !== verdicts.length) throw new RangeError('every cell needs a verdict');
  return cells.flatMap((cell, position) => releaseCell(cell, verdicts[position]) ?? []);
}

function releaseCell(cell: EstimatedCell, verdict: Verdict | undefined): Cell | undefined {
  switch (verdict?.status) {
    case 'shown':
      return {
        ...cell.place,
        status: 'published',
        ...roundFigure(cell),
        ...(verdict.limited && { limited: true }),
      };
    case 'class':
      return { ...cell.place, status: 'class', class: verdict.class };
    case 'modelled':
    case 'uncertain':
      return { ...cell.place, status: 'uncertain' };
    case 'secret':
      return { ...cell.place, status: 'secret' };
    case 'folded':
    case undefined:
      return undefined;
  }
}
