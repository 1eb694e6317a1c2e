import type { Highs } from 'highs';

/** At least one of these cells must be hidden. */
export type Cut = readonly number[];

/**
 * The cheapest set of cells that has one of every cut, by integer programming: exact. Of several that cost the same,
 * one by the positions of its cells alone: sums of weights differ in their last digits with the order of the persons,
 * and with them the way the solver takes.
 *
 * @param costOf what hiding a cell costs: a whole number, > 0
 * @throws RangeError on an empty cut
 */
export function coverCheaply(
  highs: Highs,
  demands: readonly Cut[],
  costOf: (cell: number) => number,
): number[] {
  if (demands.some((cut) => cut.length === 0)) throw new RangeError('nothing can be hidden for an empty cut');
  const cuts = dropImplied(demands);
  const cells = [...new Set(cuts.flat())].sort((a, b) => a - b);
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  if (cells.length === 0) return [];
  const starts = new Int32Array(cuts.length + 1);
  cuts.forEach((cut, row) => {
    starts[row + 1] = (starts[row] ?? 0) + cut.length;
  });
  const indices = Int32Array.from(cuts.flat(), (cell) => columnOf.get(cell) ?? 0);
  const model = highs.createModel({
    numCols: cells.length,
    numRows: cuts.length,
    colCost: Float64Array.from(cells, (cell) => costOf(cell) + tieBreaker(cell) / (2 * cells.length)),
    colLower: new Float64Array(cells.length),
    colUpper: new Float64Array(cells.length).fill(1),
    rowLower: new Float64Array(cuts.length).fill(1),
    rowUpper: new Float64Array(cuts.length).fill(highs.infinity),
    matrix: {
      format: 'csr',
      numRows: cuts.length,
      numCols: cells.length,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
    integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer),
  });
  try {
    model.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 1e-7 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
      throw new Error('the choice of complements found no solution');
    }
    const { colValue } = model.getSolution();
    return cells.filter((_, column) => (colValue[column] ?? 0) > 0.5);
  } finally {
    model.dispose();
  }
}

/** Without the cuts that hold the whole of another: whoever meets that one meets them. */
function dropImplied(cuts: readonly Cut[]): Cut[] {
  const kept: Set<number>[] = [];
  for (const cut of [...cuts].sort((a, b) => a.length - b.length)) {
    const cells = new Set(cut);
    if (!kept.some((smaller) => [...smaller].every((cell) => cells.has(cell)))) kept.push(cells);
  }
  return kept.map((cells) => [...cells]);
}

/** A number between 0 and 1 for a position, spread so evenly that no two sets of cells add up to the same. */
function tieBreaker(cell: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  return ((cell + 1) * golden + ((cell + 1) ** 2 % 8191) / 8191) % 1;
}
