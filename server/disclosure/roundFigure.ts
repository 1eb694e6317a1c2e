import { clopperPearsonInterval } from '../statistics/clopperPearsonInterval.ts';
import type { Interval } from '../statistics/interval.ts';
import { kornGraubardSize } from '../statistics/kornGraubardSize.ts';
import { studentTInterval } from '../statistics/studentTInterval.ts';
import type { Figure } from './cell.ts';
import type { EstimatedCell } from './estimatedCell.ts';
import { roundBase } from './roundBase.ts';

/**
 * Rows stand in a random order, and sums of the same numbers in another order differ in the last digits: without
 * it 7.000000000000001 would become 8, and 62.5 now 62, now 63.
 */
const HAIR = 1e-9;

/**
 * The figure as it may be told: whole points or percent, the base rounded. The interval is computed around the
 * rounded value with the unrounded variance or effective size, then rounded outward: around the exact value its
 * limits would give decimals of the value away. The open sample carries no interval.
 *
 * @throws RangeError for a cell without anybody in it: it cannot have passed the gates
 */
export function roundFigure(cell: EstimatedCell): Figure {
  const { estimate, kind, persons, place } = cell;
  if (estimate === undefined) throw new RangeError('a cell without persons has no figure');
  const value = roundValue(cell);
  const interval = place.sample === 'open' ? undefined : intervalAround(value, kind, estimate);
  return { value, ...(interval && roundOutward(interval)), respondents: roundBase(persons) };
}

/**
 * The value as it may be told, in whole points or percent.
 *
 * @throws RangeError for a cell without anybody in it
 */
export function roundValue({ estimate, kind }: EstimatedCell): number {
  if (estimate === undefined) throw new RangeError('a cell without persons has no figure');
  return Math.round((kind === 'share' ? 100 * estimate.value : estimate.value) + HAIR);
}

/** 95 % interval around a whole value, in points or percent. */
function intervalAround(
  value: number,
  kind: EstimatedCell['kind'],
  estimate: NonNullable<EstimatedCell['estimate']>,
): Interval | undefined {
  if (kind === 'mean') return studentTInterval(value, estimate.variance, estimate.degreesOfFreedom);
  const size = kornGraubardSize(estimate);
  if (size === undefined) return undefined;
  const { low, high } = clopperPearsonInterval(value / 100, size);
  return { low: 100 * low, high: 100 * high };
}

function roundOutward({ low, high }: Interval): Interval {
  return { low: Math.floor(low + HAIR), high: Math.ceil(high - HAIR) };
}
