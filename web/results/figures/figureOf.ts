import type { Cell, Figure } from '../../../server/disclosure/cell.ts';

export type FigureCell = Extract<Cell, Figure>;

/** The cell when it carries a figure. Every other cell carries nothing that could be drawn or ordered by. */
export function figureOf(cell: Cell | undefined): FigureCell | undefined {
  return cell?.status === 'published' || cell?.status === 'modelled' ? cell : undefined;
}
