import type { Audit } from './complement/findNearest.ts';
import type { EstimatedCell } from './estimatedCell.ts';
import type { Link } from './link.ts';

export type OpenClass = { under: number } | { over: number };

/**
 * Why a cell is secret; for the analyst, it never leaves the house. `complement`: it could be shown, but would give
 * another one away.
 */
type SecretReason = 'base' | 'nearUnanimity' | 'complement';

/** Why a cell is uncertain: too few persons in effect, or too wide an interval. */
type UncertainReason = 'effectiveSize' | 'interval';

/**
 * What the gates decide about one cell. `limited`: shown in brackets. `modelled`: too uncertain by itself, but an
 * indirect figure (modelled, or pooled with another wave) stands in its place, and its own counts as known.
 * `folded`: it forms no cell, its persons join the rest.
 */
export type Verdict =
  | { status: 'shown'; limited?: true }
  | { status: 'class'; class: OpenClass }
  | { status: 'modelled'; reason: UncertainReason }
  | { status: 'uncertain'; reason: UncertainReason }
  | { status: 'secret'; reason: SecretReason }
  | { status: 'folded' };

export interface GateSettings {
  /** k: fewest persons a figure may rest on. */
  minimumBase: number;
  /** Which uncertain cells get an indirect figure; none unless said. */
  isModelled?: (cell: EstimatedCell) => boolean;
  /** What the tables tell of each other; tables of one item that are not linked are protected each for itself. */
  links?: readonly Link[];
  /** Hears what the final audit of each set of tables found. */
  onAudit?: (audit: Audit) => void;
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
