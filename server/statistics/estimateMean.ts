import type { DomainSums } from './groupSums.ts';

/** One stratum of the sample: h = 1..H. A sample drawn without strata is one stratum. */
export interface Stratum {
  /** n_h: all records of the sample in the stratum, whether or not they answered this item. */
  records: number;
  /** N_h: size of the population in the stratum; given = finite population correction, left out = none. */
  population?: number;
}

export interface MeanEstimate {
  /** Persons of the domain with a valid score. */
  persons: number;
  /** The weighted mean, in the unit of the scores (a fraction for a share). */
  value: number;
  /** Its linearised variance, in that unit squared. */
  variance: number;
  /** n_D - H_D: persons less the strata they stand in; 0 or less means that no interval can be given. */
  degreesOfFreedom: number;
}

/**
 * Weighted mean of a domain and its variance by linearisation, sampling with replacement within strata:
 *
 *     ŷ = Σ_D w y / Σ_D w
 *     z_i = w_i (y_i - ŷ) / Σ_D w for a person of the domain with a valid score, 0 for every other record
 *     V = Σ_h (1 - n_h / N_h) n_h / (n_h - 1) Σ_{i in h} (z_i - z̄_h)²
 *
 * The domain is a subset of the whole sample, not a sample of its own, so z̄_h and n_h run over all records of
 * the stratum. Σ (z_i - z̄_h)² is taken as Σ z² - (Σ z)² / n_h from the sums of the domain.
 *
 * Assumes independent persons within a stratum. The ratio is biased by the order of 1/n, and the variance too
 * small, in domains of a handful of persons. A stratum with a single record adds nothing (R: lonely.psu =
 * "remove"). When all scores are equal the variance is exactly 0, which says nothing about the population.
 *
 * @param domain sums of the domain's part in each stratum, in the order of `strata`
 * @param strata all strata of the sample
 * @returns undefined when the domain holds no weight
 * @throws RangeError when the lists differ in length
 * @see Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, 5.6-5.8; R: survey::svymean on a
 *   subset of svydesign(~1, strata, weights, fpc)
 */
export function estimateMean(
  domain: readonly DomainSums[],
  strata: readonly Stratum[],
): MeanEstimate | undefined {
  if (domain.length !== strata.length) throw new RangeError('sums are needed for every stratum');
  const persons = domain.reduce((sum, part) => sum + part.persons, 0);
  const weight = domain.reduce((sum, part) => sum + part.weight, 0);
  if (!(weight > 0)) return undefined;
  const value = domain.reduce((sum, part) => sum + part.weightedScore, 0) / weight;
  return {
    persons,
    value,
    variance: allAlike(domain) ? 0 : linearisedVariance(domain, strata, value, weight),
    degreesOfFreedom: persons - domain.filter((part) => part.persons > 0).length,
  };
}

function allAlike(domain: readonly DomainSums[]): boolean {
  const lowest = Math.min(...domain.map((part) => part.lowest));
  return Math.max(...domain.map((part) => part.highest)) <= lowest;
}

function linearisedVariance(
  domain: readonly DomainSums[],
  strata: readonly Stratum[],
  value: number,
  weight: number,
): number {
  return strata.reduce((sum, { records, population }, h) => {
    const part = domain[h];
    if (part === undefined || records < 2) return sum;
    const z = (part.weightedScore - value * part.weight) / weight;
    const zSquare =
      (part.squaredWeightScoreSquare -
        2 * value * part.squaredWeightScore +
        value * value * part.weightSquare) /
      (weight * weight);
    const unsampled = population === undefined ? 1 : Math.max(0, 1 - records / population);
    // Rounding may leave a hair below zero where the scores hardly differ.
    return sum + (unsampled * records * Math.max(0, zSquare - (z * z) / records)) / (records - 1);
  }, 0);
}
