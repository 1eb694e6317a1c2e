import { factorise } from './factorise.ts';
import { combineMargins, crossMarginBlocks, layOutMarginBlocks, projectOnMargins } from './marginBlocks.ts';
import type { Raking } from './rakeWeights.ts';

/** The regression on the margins of a raked sample, made once, asked for every figure. */
export interface Calibration {
  /** Number of cells of the margins. */
  cells: number;
  /**
   * What the margins explain of a variable u: x' b by cell, b = (X' D X)⁻ X' D u over all records.
   *
   * @param weightedSums Σ w u by cell, w = final weights
   */
  fit(weightedSums: Float64Array): Float64Array;
}

/**
 * Prepares the residuals that carry the variance after raking (Deville & Särndal): e = u - x' b, b the least-squares
 * fit of u on the columns of the margins over all records, weighted by the design weights D before raking.
 *
 * Within a cell of the margins x is the same and final weight = design weight × factor, so X' D u needs no more than
 * Σ w u / factor by cell, and the factorisation of X' D X serves every domain and every indicator. The columns of the
 * margins are collinear by construction; which solution is taken does not change x' b.
 *
 * @see Deville & Särndal (1992), JASA 87:376-382; R: survey::calibrate keeps the qr of X √d for the same purpose
 */
export function calibrate({ margins, cells, design, factors }: Raking): Calibration {
  const blocks = layOutMarginBlocks(margins, cells);
  const factorisation = factorise(crossMarginBlocks(blocks, design), blocks.size);
  return {
    cells: cells.count,
    fit(weightedSums) {
      const designSums = weightedSums.map((sum, cell) => sum / (factors[cell] ?? 1));
      return combineMargins(blocks, factorisation.solve(projectOnMargins(blocks, designSums)));
    },
  };
}
