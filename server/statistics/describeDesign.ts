import { type Calibration, calibrate } from './calibrate.ts';
import { crossIndices } from './crossIndices.ts';
import type { Raking } from './rakeWeights.ts';
import type { Stratum } from './stratum.ts';
import { weighRecords } from './weighRecords.ts';

/** How a sample came about; one entry a record in every column. */
export interface DesignInput {
  records: number;
  /** Design weights, >= 0; undefined = everybody 1. Not beside a raking, which brings its own. */
  weights?: Float64Array;
  /** Margins the weights were raked to, trimmed or not. */
  raking?: Raking;
  /** Strata of the drawing; undefined = one. */
  strata?: {
    /** Stratum of every record. */
    of: Int32Array;
    /** N_h by stratum; undefined = unknown, or no finite population correction wanted. */
    populations: readonly (number | undefined)[];
  };
}

/**
 * The sample as the estimators see it. A part is a stratum within a cell of the margins: within it every record has
 * the same x and the same n_h, so sums by part are all a variance needs.
 */
export interface SampleDesign {
  records: number;
  /** Final weight of every record; undefined = everybody 1. */
  weights: Float64Array | undefined;
  strata: readonly Stratum[];
  parts: {
    of: Int32Array;
    count: number;
    stratum: Int32Array;
    /** Cell of the margins. */
    cell: Int32Array;
    /** Σ w over all records of the part. */
    weight: Float64Array;
    /** Σ w² over all records of the part. */
    weightSquare: Float64Array;
  };
  /** undefined = not raked. */
  calibration: Calibration | undefined;
}

/**
 * Describes a sample once for all its figures: final weights, strata, and the regression on the margins.
 *
 * @throws RangeError when a column lacks records, a record lacks a stratum, or both weights and a raking are given
 */
export function describeDesign({ records, weights, raking, strata }: DesignInput): SampleDesign {
  if (raking && weights) throw new RangeError('a raking brings its own design weights');
  const final = raking ? weighRecords(raking) : weights;
  if (final !== undefined && final.length !== records)
    throw new RangeError('a weight is needed for each record');
  const stratumOf = strata?.of ?? new Int32Array(records);
  const populations = strata?.populations ?? [undefined];
  if (stratumOf.some((stratum) => stratum < 0)) throw new RangeError('every record needs a stratum');
  const cellOf = raking?.cells.of ?? new Int32Array(records);
  const parts = crossIndices(stratumOf, populations.length, cellOf, raking?.cells.count ?? 1);
  if (parts.of.length !== records) throw new RangeError('a stratum is needed for each record');
  return {
    records,
    weights: final,
    strata: countStrata(stratumOf, populations),
    parts: {
      of: parts.of,
      count: parts.count,
      stratum: parts.first,
      cell: parts.second,
      ...sumWeights(parts.of, parts.count, final),
    },
    calibration: raking && raking.margins.length > 0 ? calibrate(raking) : undefined,
  };
}

function countStrata(of: Int32Array, populations: readonly (number | undefined)[]): Stratum[] {
  const records = new Float64Array(populations.length);
  for (let record = 0; record < of.length; record++) {
    const stratum = of[record] ?? 0;
    records[stratum] = (records[stratum] ?? 0) + 1;
  }
  return populations.map((population, stratum) => ({
    records: records[stratum] ?? 0,
    ...(population !== undefined && { population }),
  }));
}

function sumWeights(of: Int32Array, count: number, weights: Float64Array | undefined) {
  const weight = new Float64Array(count);
  const weightSquare = new Float64Array(count);
  for (let record = 0; record < of.length; record++) {
    const part = of[record] ?? 0;
    const one = weights?.[record] ?? 1;
    weight[part] = (weight[part] ?? 0) + one;
    weightSquare[part] = (weightSquare[part] ?? 0) + one * one;
  }
  return { weight, weightSquare };
}
