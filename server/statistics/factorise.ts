/** A factorised symmetric positive semidefinite matrix. */
export interface Factorisation {
  /** Number of independent columns found; less than the size when columns are collinear. */
  rank: number;
  /** Natural logarithm of the determinant; -Infinity below full rank. */
  logDeterminant: number;
  /** A solution of A b = rhs; dependent columns get 0, so that A b is the same as with any other solution. */
  solve(rhs: Float64Array): Float64Array;
}

/** A pivot this small beside its column's own size is a dependent column, not a small one. */
const DEPENDENT = 1e-10;

/**
 * Cholesky factorisation with complete pivoting of a symmetric positive semidefinite matrix, after scaling its
 * diagonal to 1. Columns that the others already determine are found and left out: margins share their total, so
 * their columns are always collinear.
 *
 * Normal equations lose twice the digits a QR of the columns would; with counts of persons as columns that leaves
 * ten or more.
 *
 * @param matrix A, row by row, size × size; only read
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, 10.3; LAPACK dpstrf
 */
export function factorise(matrix: Float64Array, size: number): Factorisation {
  const scale = Float64Array.from({ length: size }, (_, i) => Math.sqrt(matrix[i * size + i] ?? 0) || 1);
  const lower = scaled(matrix, scale, size);
  const order = Int32Array.from({ length: size }, (_, i) => i);
  let rank = 0;
  while (rank < size) {
    const pivot = largestDiagonal(lower, size, rank);
    if (!((lower[pivot * size + pivot] ?? 0) > DEPENDENT)) break;
    swap(lower, order, size, rank, pivot);
    eliminate(lower, size, rank);
    rank += 1;
  }
  return {
    rank,
    logDeterminant: rank < size ? Number.NEGATIVE_INFINITY : logDeterminantOf(lower, scale, size),
    solve: (rhs) => solve(lower, scale, order, rank, rhs),
  };
}

function scaled(matrix: Float64Array, scale: Float64Array, size: number): Float64Array {
  return matrix.map((entry, at) => entry / ((scale[Math.floor(at / size)] ?? 1) * (scale[at % size] ?? 1)));
}

function largestDiagonal(lower: Float64Array, size: number, from: number): number {
  let best = from;
  for (let i = from + 1; i < size; i++) {
    if ((lower[i * size + i] ?? 0) > (lower[best * size + best] ?? 0)) best = i;
  }
  return best;
}

/** Swaps rows and columns a and b of the symmetric matrix, which is kept in full. */
function swap(lower: Float64Array, order: Int32Array, size: number, a: number, b: number): void {
  if (a === b) return;
  for (let i = 0; i < size; i++) swapEntries(lower, a * size + i, b * size + i);
  for (let i = 0; i < size; i++) swapEntries(lower, i * size + a, i * size + b);
  swapEntries(order, a, b);
}

function swapEntries(column: Float64Array | Int32Array, a: number, b: number): void {
  const kept = column[a] ?? 0;
  column[a] = column[b] ?? 0;
  column[b] = kept;
}

/** One step: the column of the factor below its pivot, and what remains of the matrix to its right. */
function eliminate(lower: Float64Array, size: number, k: number): void {
  const root = Math.sqrt(lower[k * size + k] ?? 0);
  lower[k * size + k] = root;
  for (let i = k + 1; i < size; i++) {
    lower[i * size + k] = (lower[i * size + k] ?? 0) / root;
  }
  for (let i = k + 1; i < size; i++) {
    const left = lower[i * size + k] ?? 0;
    for (let j = k + 1; j < size; j++) {
      lower[i * size + j] = (lower[i * size + j] ?? 0) - left * (lower[j * size + k] ?? 0);
    }
  }
}

function logDeterminantOf(lower: Float64Array, scale: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += 2 * Math.log((lower[i * size + i] ?? 0) * (scale[i] ?? 1));
  return sum;
}

function solve(
  lower: Float64Array,
  scale: Float64Array,
  order: Int32Array,
  rank: number,
  rhs: Float64Array,
): Float64Array {
  const size = scale.length;
  const half = new Float64Array(rank);
  for (let i = 0; i < rank; i++) {
    const column = order[i] ?? 0;
    let rest = (rhs[column] ?? 0) / (scale[column] ?? 1);
    for (let j = 0; j < i; j++) rest -= (lower[i * size + j] ?? 0) * (half[j] ?? 0);
    half[i] = rest / (lower[i * size + i] ?? 1);
  }
  const solution = new Float64Array(size);
  for (let i = rank - 1; i >= 0; i--) {
    let rest = half[i] ?? 0;
    for (let j = i + 1; j < rank; j++) rest -= (lower[j * size + i] ?? 0) * (half[j] ?? 0);
    half[i] = rest / (lower[i * size + i] ?? 1);
    const column = order[i] ?? 0;
    solution[column] = (half[i] ?? 0) / (scale[column] ?? 1);
  }
  return solution;
}
