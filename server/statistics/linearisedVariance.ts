import type { SampleDesign } from './describeDesign.ts';
import type { ScoreColumn } from './sumColumn.ts';

/** A term of a linearised figure: u = scale (y - centre) for every person of these groups with a valid score. */
export interface LinearTerm {
  groups: readonly number[];
  scale: number;
  centre: number;
}

/** Σ z, Σ z² by stratum, z = w e. */
interface StratumSums {
  z: Float64Array;
  zSquare: Float64Array;
}

/**
 * Variance of a linearised figure, sampling with replacement within strata, after raking if the sample was raked:
 *
 *     e_i = u_i - x_i' b (u_i alone without raking), u_i = 0 for whoever is in none of the terms
 *     z_i = w_i e_i
 *     V = Σ_h (1 - n_h / N_h) n_h / (n_h - 1) Σ_{i in h} (z_i - z̄_h)²
 *
 * over all records of the sample, Σ (z - z̄)² taken as Σ z² - (Σ z)² / n_h. Within a part of the design x' b is one
 * number g, so Σ z² = Σ w² u² - 2 g Σ w² u + g² Σ w² comes from sums.
 *
 * A stratum with a single record adds nothing (R: lonely.psu = "remove").
 *
 * @param terms disjoint sets of groups
 * @returns the variance, in the unit of the figure squared
 * @see Deville & Särndal (1992), JASA 87:376-382; Särndal, Swensson & Wretman (1992), 5.6-5.8; R: survey::svyrecvar
 */
export function linearisedVariance(column: ScoreColumn, terms: readonly LinearTerm[]): number {
  const { design } = column.sample;
  const sums: StratumSums = {
    z: new Float64Array(design.strata.length),
    zSquare: new Float64Array(design.strata.length),
  };
  addTerms(sums, column, terms);
  if (design.calibration) subtractFit(sums, column, terms);
  return design.strata.reduce((variance, { records, population }, h) => {
    if (records < 2) return variance;
    const z = sums.z[h] ?? 0;
    const unsampled = population === undefined ? 1 : Math.max(0, 1 - records / population);
    // Rounding may leave a hair below zero where the scores hardly differ.
    const spread = Math.max(0, (sums.zSquare[h] ?? 0) - (z * z) / records);
    return variance + (unsampled * records * spread) / (records - 1);
  }, 0);
}

function addTerms(sums: StratumSums, { sample, slices }: ScoreColumn, terms: readonly LinearTerm[]): void {
  const { stratum } = sample.design.parts;
  forEachSlice(sample.slices.start, terms, (slice, { scale, centre }) => {
    const h = stratum[sample.slices.part[slice] ?? 0] ?? 0;
    const z = (slices.weightedScore[slice] ?? 0) - centre * (slices.weight[slice] ?? 0);
    const zSquare =
      (slices.squaredWeightScoreSquare[slice] ?? 0) -
      2 * centre * (slices.squaredWeightScore[slice] ?? 0) +
      centre * centre * (slices.weightSquare[slice] ?? 0);
    sums.z[h] = (sums.z[h] ?? 0) + scale * z;
    sums.zSquare[h] = (sums.zSquare[h] ?? 0) + scale * scale * zSquare;
  });
}

/** Takes off what the margins explain, for every record of the sample. */
function subtractFit(sums: StratumSums, column: ScoreColumn, terms: readonly LinearTerm[]): void {
  const { parts, calibration } = column.sample.design;
  if (!calibration) return;
  const { byCell, byPart } = sumTerms(column, terms, parts, calibration.cells);
  const fitted = calibration.fit(byCell);
  for (let part = 0; part < parts.count; part++) {
    const h = parts.stratum[part] ?? 0;
    const g = fitted[parts.cell[part] ?? 0] ?? 0;
    sums.z[h] = (sums.z[h] ?? 0) - g * (parts.weight[part] ?? 0);
    sums.zSquare[h] =
      (sums.zSquare[h] ?? 0) - 2 * g * (byPart[part] ?? 0) + g * g * (parts.weightSquare[part] ?? 0);
  }
}

/** Σ w u by cell of the margins and Σ w² u by part. */
function sumTerms(
  { sample, slices }: ScoreColumn,
  terms: readonly LinearTerm[],
  parts: SampleDesign['parts'],
  cells: number,
): { byCell: Float64Array; byPart: Float64Array } {
  const byCell = new Float64Array(cells);
  const byPart = new Float64Array(parts.count);
  forEachSlice(sample.slices.start, terms, (slice, { scale, centre }) => {
    const part = sample.slices.part[slice] ?? 0;
    const cell = parts.cell[part] ?? 0;
    const z = (slices.weightedScore[slice] ?? 0) - centre * (slices.weight[slice] ?? 0);
    const crossed = (slices.squaredWeightScore[slice] ?? 0) - centre * (slices.weightSquare[slice] ?? 0);
    byCell[cell] = (byCell[cell] ?? 0) + scale * z;
    byPart[part] = (byPart[part] ?? 0) + scale * crossed;
  });
  return { byCell, byPart };
}

function forEachSlice(
  start: Int32Array,
  terms: readonly LinearTerm[],
  visit: (slice: number, term: LinearTerm) => void,
): void {
  for (const term of terms) {
    for (const group of term.groups) {
      for (let slice = start[group] ?? 0; slice < (start[group + 1] ?? 0); slice++) visit(slice, term);
    }
  }
}
