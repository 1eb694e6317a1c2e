import { fitMargins } from './fitMargins.ts';
import { MarginFault } from './margin.ts';
import type { Raking } from './rakeWeights.ts';

/** Bounds of the adjustment factor, scaled to mean 1 over the records. */
const SMALLEST_FACTOR = 1 / 5;
const LARGEST_FACTOR = 5;
const MOST_ROUNDS = 50;
/** Relative excess over a bound that is rounding, not a breach. */
const SLACK = 1e-6;

/** How the trimming of a raking ended. */
interface Trimming {
  /** Rounds of trimming and raking again; 0 = no factor was out of bounds. */
  rounds: number;
  /** False: bounds and margins cannot both be had; the margins hold and some factors stay out of bounds. */
  held: boolean;
  /** Smallest and largest adjustment factor, scaled to mean 1 over the records. */
  smallest: number;
  largest: number;
}

export type TrimmedRaking = Raking & { trimming: Trimming };

/**
 * Trims the adjustment factors of a raking and rakes again, in turns, until both bounds and margins hold:
 *
 *     f = final weight / design weight, scaled to mean 1 over the records, cut to [1/5, 5]
 *
 * Only what raking did is trimmed, never the design weight. Trimming trades a little bias for a smaller variance;
 * the residual variance after raking treats the trimmed weights like raked ones. At most 50 rounds: then, or when
 * the margins cannot be met from trimmed weights, the margins hold and the result says so.
 *
 * @returns a new raking; the one given stays as it was
 * @see DeBell & Krosnick (2009), ANES technical report nes012427, and R's anesrake for the cap of 5; the floor is ours
 */
export function trimWeights(raking: Raking): TrimmedRaking {
  let factors = raking.factors;
  let rounds = 0;
  while (rounds < MOST_ROUNDS && !isWithin(rangeOf(factors, raking.records))) {
    const trimmed = trim(factors, raking.records);
    if (!fits(raking, trimmed)) break;
    factors = trimmed;
    rounds += 1;
  }
  const range = rangeOf(factors, raking.records);
  return { ...raking, factors, trimming: { rounds, held: isWithin(range), ...range } };
}

function meanFactor(factors: Float64Array, records: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let cell = 0; cell < factors.length; cell++) {
    sum += (records[cell] ?? 0) * (factors[cell] ?? 0);
    count += records[cell] ?? 0;
  }
  return sum / count;
}

function rangeOf(factors: Float64Array, records: Float64Array): Pick<Trimming, 'smallest' | 'largest'> {
  const mean = meanFactor(factors, records);
  return {
    smallest: factors.reduce((least, factor) => Math.min(least, factor / mean), Number.POSITIVE_INFINITY),
    largest: factors.reduce((most, factor) => Math.max(most, factor / mean), 0),
  };
}

function isWithin({ smallest, largest }: Pick<Trimming, 'smallest' | 'largest'>): boolean {
  return smallest >= SMALLEST_FACTOR * (1 - SLACK) && largest <= LARGEST_FACTOR * (1 + SLACK);
}

function trim(factors: Float64Array, records: Float64Array): Float64Array {
  const mean = meanFactor(factors, records);
  return factors.map((factor) => mean * Math.min(LARGEST_FACTOR, Math.max(SMALLEST_FACTOR, factor / mean)));
}

function fits({ margins, cells, design }: Raking, factors: Float64Array): boolean {
  try {
    fitMargins(margins, cells, design, factors);
    return true;
  } catch (error) {
    if (error instanceof MarginFault) return false;
    throw error;
  }
}
