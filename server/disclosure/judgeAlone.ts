import type { EstimatedCell } from './estimatedCell.ts';
import { foldCategories } from './foldCategories.ts';
import type { Gate, GateSettings, Verdict } from './gate.ts';
import { hideSmallBases } from './hideSmallBases.ts';
import { judgeReliability } from './judgeReliability.ts';
import { openNearUnanimity } from './openNearUnanimity.ts';

const GATES: readonly Gate[] = [hideSmallBases, openNearUnanimity, judgeReliability];

/**
 * What a cell must pass by itself, whatever else is told: folding, secrecy by few persons or near unanimity,
 * reliability, in this order.
 *
 * @param folded given: these cells are folded and no others; a correction forms the cells the first release formed
 */
export function judgeAlone(
  cells: readonly EstimatedCell[],
  settings: GateSettings,
  folded?: readonly boolean[],
): Verdict[] {
  const open = cells.map((_, i): Verdict => ({ status: folded?.[i] ? 'folded' : 'shown' }));
  const split = folded ? open : foldCategories(cells, open, settings);
  return GATES.reduce<Verdict[]>((verdicts, gate) => gate(cells, verdicts, settings), split);
}
