import { type AreaModel, fitAreaModel } from './areaModel.ts';

/**
 * Best linear unbiased predictors of the area-level model at a given variance between areas:
 *
 *     γ_a y_a + (1 - γ_a) x_a' β̂, γ_a = σ² / (σ² + ψ_a)
 *
 * @param areaVariance σ², >= 0; at 0 every area gets what its covariates say
 * @returns one an area, in the unit of the direct estimates
 * @see Rao & Molina (2015), Small Area Estimation, 6.1.1
 */
export function predictAreas(model: AreaModel, areaVariance: number): number[] {
  const { fitted } = fitAreaModel(model, areaVariance);
  return model.values.map((value, area) => {
    const own = areaVariance / (areaVariance + (model.variances[area] ?? 0));
    return own * value + (1 - own) * (fitted[area] ?? 0);
  });
}
