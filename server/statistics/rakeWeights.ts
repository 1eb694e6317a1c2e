import { crossMargins, type MarginCells } from './crossMargins.ts';
import { fitMargins } from './fitMargins.ts';
import type { Margin } from './margin.ts';
import { requireMeetable } from './requireMeetable.ts';

/** A sample raked to margins. Everybody of one cell shares the factor final weight / design weight. */
export interface Raking {
  margins: readonly Margin[];
  cells: MarginCells;
  /** Design weight of every record; undefined = everybody 1. */
  designWeights: Float64Array | undefined;
  /** By cell: records. */
  records: Float64Array;
  /** By cell: Σ design weights. */
  design: Float64Array;
  /** By cell: final weight / design weight. */
  factors: Float64Array;
  /** Rounds until every margin was met. */
  rounds: number;
}

/**
 * Rakes design weights to known margins (iterative proportional fitting):
 *
 *     w_i = d_i Π_margins f(category of i), with Σ_category w = its population for every category of every margin
 *
 * Whoever gave no answer on a margin keeps factor 1 there, and that margin's targets are scaled to the weight of
 * those who answered: its shares are met, not its counts. Stops when every margin is met within 1e-10 relative, at
 * most after 200 rounds. The order of the margins does not matter where a solution exists.
 *
 * Assumes that within a cell of the margins those who answered are like those who did not.
 *
 * @param margins no margins give the design weights back
 * @param records number of records
 * @param designWeights one a record, >= 0; undefined = everybody 1
 * @throws MarginFault (a sentence that names margin and category) when a category is empty but has a population, is
 *   answered but has none, or when the margins cannot be met together
 * @see Deming & Stephan (1940), Ann. Math. Stat. 11:427-444; R: survey::calibrate(calfun = "raking"), survey::rake
 */
export function rakeWeights(
  margins: readonly Margin[],
  records: number,
  designWeights?: Float64Array,
): Raking {
  if (designWeights !== undefined && designWeights.length !== records) {
    throw new RangeError('design weights are needed for every record');
  }
  const cells = crossMargins(margins, records);
  const sums = sumByCell(cells, designWeights);
  requireMeetable(margins, cells, sums.design);
  const factors = new Float64Array(cells.count).fill(1);
  const rounds = fitMargins(margins, cells, sums.design, factors);
  return { margins, cells, designWeights, ...sums, factors, rounds };
}

function sumByCell(
  { of, count }: MarginCells,
  designWeights: Float64Array | undefined,
): Pick<Raking, 'records' | 'design'> {
  const records = new Float64Array(count);
  const design = new Float64Array(count);
  for (let record = 0; record < of.length; record++) {
    const cell = of[record] ?? 0;
    records[cell] = (records[cell] ?? 0) + 1;
    design[cell] = (design[cell] ?? 0) + (designWeights?.[record] ?? 1);
  }
  return { records, design };
}
