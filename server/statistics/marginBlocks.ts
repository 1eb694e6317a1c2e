import type { MarginCells } from './crossMargins.ts';
import type { Margin } from './margin.ts';

/** The columns of one margin in the regression on the margins: one for every category. */
interface MarginBlock {
  /** Category of every cell, negative = no answer. */
  categories: Int32Array;
  /** Place of the first column. */
  offset: number;
  size: number;
  /** Target shares, where somebody left the margin unanswered; undefined = everybody answered. */
  shares: readonly number[] | undefined;
}

/**
 * The columns X of the regression on the margins, by cell, without ever laying them out: x = S z, z = 1 in the
 * person's category of every margin, else 0. S does nothing to a margin that everybody answered. For a margin
 * somebody left unanswered it turns z into (1 in the category) - (its target share) for those who answered and
 * leaves 0 for those who did not, because only the shares of that margin were met.
 */
export interface MarginBlocks {
  /** Number of columns. */
  size: number;
  cells: number;
  blocks: readonly MarginBlock[];
}

export function layOutMarginBlocks(margins: readonly Margin[], cells: MarginCells): MarginBlocks {
  let size = 0;
  const blocks = margins.map(({ targets }, position) => {
    const categories = cells.categories[position] ?? new Int32Array();
    const shares = categories.includes(-1) ? sharesOf(targets) : undefined;
    const block: MarginBlock = { categories, offset: size, size: targets.length, shares };
    size += targets.length;
    return block;
  });
  return { size, cells: cells.count, blocks };
}

function sharesOf(targets: readonly number[]): number[] {
  const whole = targets.reduce((sum, target) => sum + target, 0);
  return targets.map((target) => target / whole);
}

/** X' v, v summed by cell. */
export function projectOnMargins({ size, blocks }: MarginBlocks, values: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (const { categories, offset } of blocks) {
    for (let cell = 0; cell < values.length; cell++) {
      const category = categories[cell] ?? -1;
      if (category >= 0) sums[offset + category] = (sums[offset + category] ?? 0) + (values[cell] ?? 0);
    }
  }
  centre(blocks, sums);
  return sums;
}

/** X b by cell. */
export function combineMargins({ cells, blocks }: MarginBlocks, coefficients: Float64Array): Float64Array {
  const fitted = new Float64Array(cells);
  for (const { categories, offset, shares } of blocks) {
    const mean = shares?.reduce((sum, share, j) => sum + share * (coefficients[offset + j] ?? 0), 0) ?? 0;
    for (let cell = 0; cell < cells; cell++) {
      const category = categories[cell] ?? -1;
      if (category >= 0) fitted[cell] = (fitted[cell] ?? 0) + (coefficients[offset + category] ?? 0) - mean;
    }
  }
  return fitted;
}

/** X' D X, row by row; D = Σ design weights by cell. */
export function crossMarginBlocks({ size, blocks }: MarginBlocks, design: Float64Array): Float64Array {
  const product = new Float64Array(size * size);
  for (const left of blocks) {
    for (const right of blocks) addPairs(product, size, left, right, design);
  }
  // S (Z' D Z) S': the rows, then (it is symmetric) the columns as rows.
  const half = transpose(centreRows(product, size, blocks), size);
  return centreRows(half, size, blocks);
}

function addPairs(
  product: Float64Array,
  size: number,
  left: MarginBlock,
  right: MarginBlock,
  design: Float64Array,
): void {
  for (let cell = 0; cell < design.length; cell++) {
    const [i, j] = [left.categories[cell] ?? -1, right.categories[cell] ?? -1];
    if (i < 0 || j < 0) continue;
    const at = (left.offset + i) * size + right.offset + j;
    product[at] = (product[at] ?? 0) + (design[cell] ?? 0);
  }
}

/** S v, in place. */
function centre(blocks: readonly MarginBlock[], values: Float64Array): void {
  for (const { offset, size, shares } of blocks) {
    if (!shares) continue;
    const own = values.subarray(offset, offset + size);
    const answered = own.reduce((sum, value) => sum + value, 0);
    for (let j = 0; j < size; j++) own[j] = (own[j] ?? 0) - (shares[j] ?? 0) * answered;
  }
}

function centreRows(matrix: Float64Array, size: number, blocks: readonly MarginBlock[]): Float64Array {
  for (let row = 0; row < size; row++) centre(blocks, matrix.subarray(row * size, (row + 1) * size));
  return matrix;
}

function transpose(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((_, at) => matrix[(at % size) * size + Math.floor(at / size)] ?? 0);
}
