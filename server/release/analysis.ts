import type { Cell, CellPlace } from '../disclosure/cell.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { kornGraubardInterval } from '../statistics/kornGraubardInterval.ts';
import { kornGraubardSize } from '../statistics/kornGraubardSize.ts';
import { studentTInterval } from '../statistics/studentTInterval.ts';

/** One cell before the gates, unrounded. */
interface UnroundedCell extends CellPlace {
  value?: number;
  low?: number;
  high?: number;
  se?: number;
  n: number;
  nEff?: number;
}

/** What an analyst needs to check a release against another tool; it must never leave the analyst's machine. */
export interface Analysis {
  note: string;
  before: UnroundedCell[];
  after: readonly Cell[];
}

const NOTE = [
  "For the analyst's machine only: `before` holds exact figures of very few persons, which the gates hide. Do not pass this file on.",
  '`before`: every declared cell before the gates, categories that the gates fold into the rest included.',
  'value, low, high and se are points 0..100 for a score and percent 0..100 for a share, unrounded.',
  'n: persons with a valid answer. nEff: of a score (Σw)²/Σw² (Kish); of a share the smaller of n and n* (Korn and Graubard).',
  'An open sample has no sampling error that could be calculated: no low, high, se and nEff.',
  '`after`: the released cells, as they were frozen.',
].join(' ');

/** The unrounded figures of a release beside the released ones. */
export function analyse(cells: readonly EstimatedCell[], released: readonly Cell[]): Analysis {
  return { note: NOTE, before: cells.map(unroundedCell), after: released };
}

function unroundedCell(cell: EstimatedCell): UnroundedCell {
  const { estimate, kind, persons, place } = cell;
  if (estimate === undefined) return { ...place, n: persons };
  const scale = kind === 'share' ? 100 : 1;
  const figure = { ...place, value: scale * estimate.value, n: persons };
  if (place.sample === 'open') return figure;
  const interval =
    kind === 'share'
      ? kornGraubardInterval(estimate)
      : studentTInterval(estimate.value, estimate.variance, estimate.degreesOfFreedom);
  const size = kind === 'share' ? kornGraubardSize(estimate) : estimate.kishSize;
  return {
    ...figure,
    ...(interval && { low: scale * interval.low, high: scale * interval.high }),
    se: scale * Math.sqrt(estimate.variance),
    ...(size !== undefined && { nEff: Math.min(persons, size) }),
  };
}
