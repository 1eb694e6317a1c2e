import {
  type AreaModel,
  type AreaModelFit,
  type AreaModelMethod,
  crossProduct,
  fitAreaModel,
} from './areaModel.ts';

/** Log-likelihood of the variance between areas, up to a constant, and its slope. */
export interface AreaLikelihood {
  value: number;
  slope: number;
}

/**
 * Likelihood of σ² in the area-level model, r = y - X β̂, V = diag(σ² + ψ):
 *
 *     REML:      -½ log|V| - ½ log|X' V⁻¹ X| - ½ r' V⁻¹ r        slope -½ tr P + ½ r' V⁻² r
 *     adjusted:  log σ² - ½ log|V| - ½ r' V⁻¹ r                  slope 1/σ² - ½ tr V⁻¹ + ½ r' V⁻² r
 *
 * The adjusted one is Li and Lahiri's with the profile likelihood: times σ², so that 0 is impossible.
 *
 * @see Li & Lahiri (2010), J. Multivariate Anal. 101:882-892; Rao & Molina (2015), 6.1.2
 */
export function areaLikelihood(
  model: AreaModel,
  areaVariance: number,
  method: AreaModelMethod,
): AreaLikelihood {
  const fit = fitAreaModel(model, areaVariance);
  const residual = (power: number) =>
    model.values.reduce((sum, value, area) => {
      return sum + (value - (fit.fitted[area] ?? 0)) ** 2 * (fit.precisions[area] ?? 0) ** power;
    }, 0);
  const logPrecision = fit.precisions.reduce((sum, precision) => sum + Math.log(precision), 0);
  const common = { value: (logPrecision - residual(1)) / 2, slope: residual(2) / 2 };
  if (method === 'adjusted') {
    const trace = fit.precisions.reduce((sum, precision) => sum + precision, 0);
    return {
      value: common.value + Math.log(areaVariance),
      slope: common.slope - trace / 2 + 1 / areaVariance,
    };
  }
  return {
    value: common.value - fit.information.logDeterminant / 2,
    slope: common.slope - traceOfProjection(model, fit) / 2,
  };
}

/** tr P, P = V⁻¹ - V⁻¹ X (X' V⁻¹ X)⁻¹ X' V⁻¹. */
export function traceOfProjection(model: AreaModel, fit: AreaModelFit): number {
  const { coefficients } = model;
  const squares = crossProduct(
    model,
    fit.precisions.map((precision) => precision * precision),
  );
  let explained = 0;
  for (let i = 0; i < coefficients; i++) {
    const column = squares.subarray(i * coefficients, (i + 1) * coefficients);
    explained += fit.information.solve(column)[i] ?? 0;
  }
  return fit.precisions.reduce((sum, precision) => sum + precision, 0) - explained;
}
