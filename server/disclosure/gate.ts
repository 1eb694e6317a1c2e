import type { EstimatedCell } from './estimatedCell.ts';

export type OpenClass = { under: number } | { over: number };

/** Why a cell is not shown; for the analyst, it never leaves the house. */
type Reason = 'base' | 'nearUnanimity';

/** What the gates decide about one cell. `folded`: it forms no cell, its persons join the rest. */
export type Verdict =
  | { status: 'shown' }
  | { status: 'class'; class: OpenClass }
  | { status: 'secret'; reason: Reason }
  | { status: 'folded' };

export interface GateSettings {
  /** k: fewest persons a figure may rest on. */
  minimumBase: number;
}

/**
 * One rule of method.md section 5. It sees the whole table and what was decided so far, one verdict a cell, and
 * returns the verdicts it leaves; it may take away, never give back.
 */
export type Gate = (
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  settings: GateSettings,
) => Verdict[];

/** A gate that needs to see one cell at a time. Cells already decided pass through untouched. */
export function cellByCell(decide: (cell: EstimatedCell, settings: GateSettings) => Verdict): Gate {
  return (cells, verdicts, settings) =>
    verdicts.map((verdict, position) => {
      const cell = cells[position];
      return cell !== undefined && verdict.status === 'shown' ? decide(cell, settings) : verdict;
    });
}
