import { type Factorisation, factorise } from './factorise.ts';

/** How σ² is estimated: restricted maximum likelihood, or Li and Lahiri's adjusted likelihood. */
export type AreaModelMethod = 'REML' | 'adjusted';

/** A direct estimate that enters the model. */
export interface DirectEstimate {
  value: number;
  /** ψ: its sampling variance, > 0, taken as known (see `samplingVariances`). */
  variance: number;
  /** Known values of the area, the same number for every area; a constant is added. */
  covariates?: readonly number[];
}

/** The area-level model as columns: y_a with sampling variance ψ_a and covariates x_a, a constant first. */
export interface AreaModel {
  areas: number;
  coefficients: number;
  values: readonly number[];
  variances: readonly number[];
  covariates: readonly (readonly number[])[];
}

/** Generalised least squares at one σ²: V = diag(σ² + ψ_a). */
export interface AreaModelFit {
  /** 1 / (σ² + ψ_a). */
  precisions: number[];
  /** X' V⁻¹ X. */
  information: Factorisation;
  /** x_a' β̂. */
  fitted: number[];
}

/** @throws RangeError for a sampling variance that is not positive and for covariates of unequal length */
export function layOutAreaModel(areas: readonly DirectEstimate[]): AreaModel {
  const covariates = areas.map((area) => [1, ...(area.covariates ?? [])]);
  const coefficients = covariates[0]?.length ?? 1;
  if (covariates.some((row) => row.length !== coefficients)) {
    throw new RangeError('every area needs the same covariates');
  }
  if (areas.some(({ variance }) => !(variance > 0))) {
    throw new RangeError('every area needs a sampling variance above 0');
  }
  return {
    areas: areas.length,
    coefficients,
    values: areas.map(({ value }) => value),
    variances: areas.map(({ variance }) => variance),
    covariates,
  };
}

/**
 * Fits the coefficients for a given variance between areas: β̂ = (X' V⁻¹ X)⁻¹ X' V⁻¹ y.
 *
 * @throws RangeError when covariates are collinear
 */
export function fitAreaModel(model: AreaModel, areaVariance: number): AreaModelFit {
  const precisions = model.variances.map((variance) => 1 / (areaVariance + variance));
  const information = factorise(crossProduct(model, precisions), model.coefficients);
  if (information.rank < model.coefficients) throw new RangeError('the covariates are collinear');
  const weighted = model.values.map((value, area) => value * (precisions[area] ?? 0));
  const coefficients = information.solve(project(model, weighted));
  return {
    precisions,
    information,
    fitted: model.covariates.map((row) => row.reduce((sum, x, i) => sum + x * (coefficients[i] ?? 0), 0)),
  };
}

/** X' diag(weights) X, row by row. */
export function crossProduct(
  { covariates, coefficients }: AreaModel,
  weights: readonly number[],
): Float64Array {
  const product = new Float64Array(coefficients * coefficients);
  covariates.forEach((row, area) => {
    row.forEach((left, i) => {
      row.forEach((right, j) => {
        const at = i * coefficients + j;
        product[at] = (product[at] ?? 0) + (weights[area] ?? 0) * left * right;
      });
    });
  });
  return product;
}

/** X' v. */
function project({ covariates, coefficients }: AreaModel, values: readonly number[]): Float64Array {
  return Float64Array.from({ length: coefficients }, (_, i) =>
    covariates.reduce((sum, row, area) => sum + (row[i] ?? 0) * (values[area] ?? 0), 0),
  );
}
