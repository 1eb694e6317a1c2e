import { type AreaModelMethod, type DirectEstimate, layOutAreaModel } from './areaModel.ts';
import { maximiseAreaVariance } from './maximiseAreaVariance.ts';
import { meanSquaredErrors } from './meanSquaredErrors.ts';
import { predictAreas } from './predictAreas.ts';

export interface ModelledEstimate {
  /** Empirical best linear unbiased predictor, in the unit of the direct estimates. */
  value: number;
  /** Its estimated mean squared error, in that unit squared. */
  meanSquaredError: number;
}

export interface FayHerriotFit {
  method: AreaModelMethod;
  /** σ²: variance between areas that the covariates do not explain. Never published. */
  areaVariance: number;
  /** In the order of the input. */
  areas: ModelledEstimate[];
}

/** REML is asymptotic in the number of areas; below this many it is often exactly 0. */
const AREAS_FOR_REML = 30;

/**
 * Small areas borrow strength from each other (Fay & Herriot):
 *
 *     y_a = x_a' β + v_a + e_a,  v_a ~ N(0, σ²),  e_a ~ N(0, ψ_a)
 *     EBLUP_a = γ_a y_a + (1 - γ_a) x_a' β̂,  γ_a = σ̂² / (σ̂² + ψ_a)
 *
 * σ² by REML from 30 areas on, below by Li and Lahiri's adjusted likelihood, which never gives 0 (REML does so in
 * up to a quarter of small towns, and every area would be the town). Mean squared error after Prasad and Rao, with
 * the adjusted method's own bias term.
 *
 * Assumes normal area effects and known sampling variances. A true outlier is drawn towards the others; for that
 * reason a modelled figure never stands beside a test against the rest.
 *
 * @param areas direct estimates of all areas with at least two persons
 * @param method only for comparison with other software; by default chosen by the number of areas
 * @returns undefined with too few areas for the covariates (number of areas ≤ number of coefficients + 2)
 * @throws RangeError for a sampling variance that is not positive, covariates of unequal length or collinear ones
 * @see Fay & Herriot (1979), JASA 74:269-277; Rao & Molina (2015), Small Area Estimation, 6.1-6.2;
 *   R: sae::eblupFH, sae::mseFH (REML), emdi::fh(method = "ampl")
 */
export function fayHerriot(
  areas: readonly DirectEstimate[],
  method: AreaModelMethod = areas.length < AREAS_FOR_REML ? 'adjusted' : 'REML',
): FayHerriotFit | undefined {
  const model = layOutAreaModel(areas);
  if (model.areas <= model.coefficients + 2) return undefined;
  const areaVariance = maximiseAreaVariance(model, method);
  const errors = meanSquaredErrors(model, areaVariance, method);
  return {
    method,
    areaVariance,
    areas: predictAreas(model, areaVariance).map((value, area) => ({
      value,
      meanSquaredError: errors[area] ?? 0,
    })),
  };
}
