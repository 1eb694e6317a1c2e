import { areaLikelihood } from './areaLikelihood.ts';
import type { AreaModel, AreaModelMethod } from './areaModel.ts';

/** Steps of the first search; neighbours differ by about a tenth. */
const STEPS = 240;
/** Halvings of the interval around the best step: to the last digit. */
const HALVINGS = 60;

/**
 * The σ² at which the likelihood of the area-level model is highest: a search over nine orders of magnitude, since
 * the likelihood may have more than one hump, then halving on its slope.
 *
 * @returns >= 0 with REML (0 when nothing shows that areas differ), > 0 with the adjusted likelihood
 */
export function maximiseAreaVariance(model: AreaModel, method: AreaModelMethod): number {
  const grid = layOutGrid(model);
  const heights = grid.map((variance) => areaLikelihood(model, variance, method).value);
  const best = heights.indexOf(Math.max(...heights));
  if (best === 0 && method === 'REML') {
    const atZero = areaLikelihood(model, 0, method);
    if (atZero.slope <= 0) return 0;
  }
  return halve(model, method, grid[best - 1] ?? 0, grid[best + 1] ?? grid[best] ?? 0);
}

/** From far below the smallest sampling variance to ten times all that the values vary. */
function layOutGrid({ values, variances, areas }: AreaModel): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / areas;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const low = 1e-5 * Math.min(...variances);
  const high = 10 * (spread + Math.max(...variances));
  const ratio = high / low;
  return Array.from({ length: STEPS }, (_, step) => low * ratio ** (step / (STEPS - 1)));
}

function halve(model: AreaModel, method: AreaModelMethod, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (areaLikelihood(model, middle, method).slope > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
