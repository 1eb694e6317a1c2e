import { kornGraubardInterval } from '../statistics/kornGraubardInterval.ts';
import { kornGraubardSize } from '../statistics/kornGraubardSize.ts';
import type { MeanEstimate } from '../statistics/meanEstimate.ts';
import { type ReliabilityLimits, reliabilityLimits } from '../statistics/reliabilityLimits.ts';
import { studentTQuantile } from '../statistics/studentTQuantile.ts';
import type { EstimatedCell } from './estimatedCell.ts';
import { cellByCell, type GateSettings, type Verdict } from './gate.ts';

/**
 * Reliability: a figure that says too little is uncertain, one that says little is shown as limited. After the NCHS
 * standard for proportions of 2017, with brackets as German statistical offices use them. For the open sample no
 * sampling error can be calculated: it is judged by its size alone.
 */
export const judgeReliability = cellByCell((cell, settings) => {
  const { estimate, kind, persons, place } = cell;
  if (estimate === undefined) return { status: 'shown' };
  const limits = reliabilityLimits[kind === 'share' ? 'share' : 'mean'];
  if (place.sample === 'open') return judge(cell, settings, limits, persons, 0);
  return kind === 'share'
    ? judge(cell, settings, limits, Math.min(persons, kornGraubardSize(estimate) ?? 0), shareWidth(estimate))
    : judge(cell, settings, limits, Math.min(persons, estimate.kishSize), meanHalfWidth(estimate));
});

function judge(
  cell: EstimatedCell,
  { isModelled }: GateSettings,
  { leastSize, tooWide, isLimited }: ReliabilityLimits,
  size: number,
  width: number,
): Verdict {
  if (size >= leastSize && !tooWide(width)) {
    return isLimited(size, width) ? { status: 'shown', limited: true } : { status: 'shown' };
  }
  const reason = size < leastSize ? 'effectiveSize' : 'interval';
  return { status: isModelled?.(cell) ? 'modelled' : 'uncertain', reason };
}

function shareWidth(estimate: NonNullable<EstimatedCell['estimate']>): number {
  const interval = kornGraubardInterval(estimate);
  return interval ? 100 * (interval.high - interval.low) : Number.POSITIVE_INFINITY;
}

/** Not cut to the scale: near its ends a cut interval would look better than it is. */
function meanHalfWidth({ variance, degreesOfFreedom }: MeanEstimate): number {
  if (degreesOfFreedom < 1) return Number.POSITIVE_INFINITY;
  return studentTQuantile(0.975, degreesOfFreedom) * Math.sqrt(variance);
}
