import type { Raking } from './rakeWeights.ts';

/** Final weight of every record after raking, in persons of the population: design weight times its cell's factor. */
export function weighRecords({ cells, designWeights, factors }: Raking): Float64Array {
  const weights = new Float64Array(cells.of.length);
  for (let record = 0; record < weights.length; record++) {
    weights[record] = (designWeights?.[record] ?? 1) * (factors[cells.of[record] ?? 0] ?? 1);
  }
  return weights;
}
