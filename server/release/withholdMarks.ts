import type { Cell } from '../disclosure/cell.ts';
import { withholdStatements } from '../disclosure/complement/withholdStatements.ts';
import type { GateSettings, Verdict } from '../disclosure/gate.ts';
import type { ComparedCells } from './compareCells.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';
import { restStatements } from './restStatements.ts';

/**
 * Takes back the marks "above", "below" and "similar" that would narrow a secret figure. The values stay: they were
 * audited before, and a mark is the lesser loss.
 *
 * @param cells every cell of the release, in the order of the verdicts
 */
export async function withholdMarks(
  compared: ComparedCells,
  cells: readonly ComparedCell[],
  verdicts: readonly Verdict[],
  gates: GateSettings,
): Promise<ComparedCells> {
  const statements = restStatements(compared.rest, cells);
  const withheld = await withholdStatements(cells, verdicts, statements, gates);
  const silent = new Set(
    statements.flatMap(({ cell }, at) =>
      withheld.has(at) && cells[cell] ? placeKey(cells[cell].place) : [],
    ),
  );
  return {
    ...compared,
    cells: compared.cells.map((cell) => (silent.has(placeKey(cell)) ? unmarked(cell) : cell)),
  };
}

function unmarked(cell: Cell): Cell {
  if (cell.status !== 'published' && cell.status !== 'modelled') return cell;
  const { versusRest: _, ...others } = cell;
  return others;
}
