import { hideComplements } from './complement/hideComplements.ts';
import type { EstimatedCell } from './estimatedCell.ts';
import type { GateSettings, Verdict } from './gate.ts';
import { judgeAlone } from './judgeAlone.ts';
import { requireMinimumBase } from './minimumBase.ts';

/**
 * Decides for every cell of one release whether it is shown, opened to a class, uncertain, secret or no cell at all:
 * first each by itself, then what it would give away of others.
 *
 * @param cells the whole table of one release
 * @returns one verdict a cell, in the order of the cells
 * @throws RangeError when k is below 5
 */
export async function applyGates(
  cells: readonly EstimatedCell[],
  settings: GateSettings,
): Promise<Verdict[]> {
  requireMinimumBase(settings.minimumBase);
  return hideComplements(cells, judgeAlone(cells, settings), settings);
}
