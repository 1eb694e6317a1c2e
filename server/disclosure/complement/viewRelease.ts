import type { EstimatedCell } from '../estimatedCell.ts';
import type { Verdict } from '../gate.ts';
import type { View } from './knowledge.ts';
import { isTold, knownRange } from './knownRange.ts';
import type { Part } from './part.ts';

/** The release under construction, as it would look from outside with these verdicts. */
export function viewRelease(
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  minimumBase: number,
): View {
  return {
    isFolded: (cell) => verdicts[cell]?.status === 'folded',
    toldOf: (position) => {
      const [cell, verdict] = [cells[position], verdicts[position]];
      return cell && verdict && isTold(verdict) ? knownRange(cell, verdict) : undefined;
    },
    mayHide: true,
    isTarget: (part) => isTarget(part, verdicts, minimumBase),
    isClass: ({ cell }) => cell !== undefined && verdicts[cell]?.status === 'class',
  };
}

/** Secret by its base or by near unanimity, or a rest of 1..k-1 persons that holds a folded category. */
export function isTarget(part: Part, verdicts: readonly Verdict[], minimumBase: number): boolean {
  if (part.cell === undefined) return part.holdsFolded === true && part.persons < minimumBase;
  const verdict = verdicts[part.cell];
  return verdict?.status === 'secret' && (verdict.reason === 'base' || verdict.reason === 'nearUnanimity');
}
