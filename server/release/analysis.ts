import type { Cell, CellPlace } from '../disclosure/cell.ts';
import type { Correction } from '../disclosure/correction/gateCorrection.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { kornGraubardInterval } from '../statistics/kornGraubardInterval.ts';
import { kornGraubardSize } from '../statistics/kornGraubardSize.ts';
import { studentTInterval } from '../statistics/studentTInterval.ts';
import { summariseWeights, type WeightSummary } from '../statistics/summariseWeights.ts';
import type { TestedDifference } from '../statistics/testDifference.ts';
import type { ComparedCells } from './compareCells.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';
import type { WeighedSample } from './weighSample.ts';

/** A difference as it was tested. */
interface UnroundedDifference {
  difference: number;
  se: number;
  p: number;
  /** Over its family (Benjamini–Hochberg); left out where the cell was not published and so not tested. */
  pAdjusted?: number;
}

/** One cell before the gates, unrounded. */
interface UnroundedCell extends CellPlace {
  value?: number;
  low?: number;
  high?: number;
  se?: number;
  n: number;
  nEff?: number;
  /** Σ w over the base, and over everybody at the place. */
  weight: number;
  everybody?: number;
  /** Of an area. */
  district?: string;
  /** Why it is not shown as it is. */
  reason?: string;
  rest?: UnroundedDifference;
  change?: UnroundedDifference;
  modelled?: { value: number; rootMeanSquaredError: number };
}

/** What an analyst needs to check a release against another tool; it must never leave the analyst's machine. */
export interface Analysis {
  note: string;
  /** Of every weighted sample, unrounded. */
  weights: (WeightSummary & { sample: 'invited' | 'open'; smallest: number })[];
  before: UnroundedCell[];
  after: readonly Cell[];
}

const NOTE = [
  "For the analyst's machine only: `before` holds exact figures of very few persons, which the gates hide. Do not pass this file on.",
  '`before`: every declared cell before the gates, categories that the gates fold into the rest included.',
  'value, low, high and se are points 0..100 for a score and percent 0..100 for a share, unrounded.',
  'n: persons with a valid answer. nEff: of a score (Σw)²/Σw² (Kish); of a share the smaller of n and n* (Korn and Graubard).',
  'weight: sum of the weights of the n; everybody: of all persons at the place, whatever they answered.',
  'reason: why the cell is not shown: base, nearUnanimity, complement (it would give another away), effectiveSize, interval, folded; or why it keeps an earlier figure.',
  'rest: a district or area against the rest of the municipality; change: against the wave before; modelled: the area model (EBLUP).',
  'Marks: versusRest is decided on `rest` and left out where it would narrow a secret; significant is decided on the published values, so it can differ from `change` at the threshold.',
  'An open sample has no sampling error that could be calculated: no low, high, se and nEff.',
  '`after`: the released cells, as they were frozen.',
].join(' ');

/** The unrounded figures of a release beside the released ones. */
export function analyse(
  samples: readonly WeighedSample[],
  cells: readonly ComparedCell[],
  compared: ComparedCells,
  verdicts: Correction['verdicts'],
): Analysis {
  return {
    note: NOTE,
    weights: samples.flatMap(({ columns, design: { weights } }) =>
      weights ? [{ sample: columns.kind, ...summariseWeights(weights), smallest: smallestOf(weights) }] : [],
    ),
    before: cells.map((cell, at) => ({
      ...unroundedCell(cell),
      ...differencesOf(cell, compared),
      ...reasonOf(verdicts[at]),
    })),
    after: compared.cells,
  };
}

const smallestOf = (weights: Float64Array) =>
  weights.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY);

const scaleOf = ({ kind }: EstimatedCell) => (kind === 'share' ? 100 : 1);

function reasonOf(verdict: Correction['verdicts'][number] | undefined): Pick<UnroundedCell, 'reason'> {
  if (verdict === undefined) return {};
  if (verdict.status === 'folded') return { reason: 'folded' };
  return 'reason' in verdict ? { reason: verdict.reason } : {};
}

function unroundedCell(cell: EstimatedCell): UnroundedCell {
  const { estimate, kind, persons, place, weight, everybody, district } = cell;
  const base = {
    ...place,
    n: persons,
    weight,
    ...(everybody !== undefined && { everybody }),
    ...(district !== undefined && { district }),
  };
  if (estimate === undefined) return base;
  const scale = scaleOf(cell);
  const figure = { ...base, value: scale * estimate.value };
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

function differencesOf(
  cell: ComparedCell,
  { rest, change }: ComparedCells,
): Pick<UnroundedCell, 'rest' | 'change' | 'modelled'> {
  const key = placeKey(cell.place);
  const scale = scaleOf(cell);
  const moved = change.get(key);
  return {
    ...(cell.rest && { rest: unroundedDifference({ ...cell.rest, ...rest.get(key) }, scale) }),
    ...(moved && { change: unroundedDifference(moved, scale) }),
    ...(cell.modelled && {
      modelled: {
        value: scale * cell.modelled.value,
        rootMeanSquaredError: scale * Math.sqrt(cell.modelled.meanSquaredError),
      },
    }),
  };
}

function unroundedDifference(
  { difference, variance, p, adjusted }: TestedDifference & { adjusted?: number },
  scale: number,
): UnroundedDifference {
  return {
    difference: scale * difference,
    se: scale * Math.sqrt(variance),
    p,
    ...(adjusted !== undefined && { pAdjusted: adjusted }),
  };
}
