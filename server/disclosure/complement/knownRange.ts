import type { EstimatedCell } from '../estimatedCell.ts';
import type { Verdict } from '../gate.ts';
import { roundValue } from '../roundFigure.ts';

/** Where an outsider knows a value to lie, in points. */
export interface Range {
  low: number;
  high: number;
}

export const SCALE: Range = { low: 0, high: 100 };

/** Half of the last digit that is told. */
export const HALF_STEP = 0.5;

/** What the release itself says about the value of a cell: its rounding, its class, or nothing but the scale. */
export function knownRange(cell: EstimatedCell, verdict: Verdict): Range {
  switch (verdict.status) {
    case 'shown':
    case 'modelled': {
      const value = roundValue(cell);
      return { low: Math.max(0, value - HALF_STEP), high: Math.min(100, value + HALF_STEP) };
    }
    case 'class':
      return 'under' in verdict.class
        ? { low: 0, high: verdict.class.under }
        : { low: verdict.class.over, high: 100 };
    case 'uncertain':
    case 'secret':
    case 'folded':
      return SCALE;
  }
}

/** True when the release tells something of the cell: then it can be hidden to protect another. */
export function isTold({ status }: Verdict): boolean {
  return status === 'shown' || status === 'class' || status === 'modelled';
}
