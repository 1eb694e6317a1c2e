/**
 * Something a release says of two figures besides their values: the first lies above the second by at least `low` and
 * at most `high` points.
 */
export interface Statement {
  /** Positions in the table of the release. */
  cell: number;
  of: number;
  low: number;
  high: number;
}
