import type { EstimatedCell } from '../estimatedCell.ts';

const WIDEST = 80;
const LEAST_OF_A_MEAN = 30;
/** So wide that the answers of two persons lie inside it, in points. */
const TWO_PERSONS = 200;

/** How wide the range must stay that an outsider can compute for a target of n persons, in points. */
export function requiredWidth(kind: EstimatedCell['kind'], persons: number): number {
  const own = TWO_PERSONS / persons;
  return Math.min(WIDEST, kind === 'mean' ? Math.max(LEAST_OF_A_MEAN, own) : own);
}
