import type { EstimatedCell } from '../../server/disclosure/estimatedCell.ts';
import type { Verdict } from '../../server/disclosure/gate.ts';
import { releaseCells } from '../../server/disclosure/releaseCells.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';
import type { TrueCell, World } from './world.ts';

/** What the attacker gets to see of a release, after a trip through JSON, and the truth to judge the attack by. */
export function worldOf(
  { indicators, columns }: { indicators: readonly Indicator[]; columns: readonly Column[] },
  cells: readonly EstimatedCell[],
  verdicts: readonly Verdict[],
  minimumBase: number,
): World {
  const released = JSON.parse(JSON.stringify(releaseCells(cells, verdicts)));
  return { minimumBase, released, truth: truthOf(cells, verdicts), indicators, columns };
}

/** The declared cells with the reason why each is secret, if it is. */
export function truthOf(
  cells: readonly EstimatedCell[],
  verdicts: readonly { status: string; reason?: string }[],
): TrueCell[] {
  return cells.map((cell, position) => {
    const verdict = verdicts[position];
    const scale = cell.kind === 'share' ? 100 : 1;
    return {
      ...cell,
      value: cell.estimate && scale * cell.estimate.value,
      reason: verdict?.status === 'secret' ? verdict.reason : undefined,
    };
  });
}
