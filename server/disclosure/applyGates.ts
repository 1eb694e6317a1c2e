import type { EstimatedCell } from './estimatedCell.ts';
import { foldCategories } from './foldCategories.ts';
import type { Gate, GateSettings, Verdict } from './gate.ts';
import { hideSmallBases } from './hideSmallBases.ts';
import { requireMinimumBase } from './minimumBase.ts';
import { openNearUnanimity } from './openNearUnanimity.ts';

/** The gates every release passes, in this order. */
const GATES: readonly Gate[] = [foldCategories, hideSmallBases, openNearUnanimity];

/**
 * Decides for every cell of one release whether it is shown, opened to a class, secret or no cell at all.
 *
 * @param cells the whole table of one release
 * @returns one verdict a cell, in the order of the cells
 * @throws RangeError when k is below 5
 */
export function applyGates(cells: readonly EstimatedCell[], settings: GateSettings): Verdict[] {
  requireMinimumBase(settings.minimumBase);
  const open = cells.map((): Verdict => ({ status: 'shown' }));
  return GATES.reduce<Verdict[]>((verdicts, gate) => gate(cells, verdicts, settings), open);
}
