/** Limits of a 95 % interval in the unit of its estimate, low <= high. */
export interface Interval {
  low: number;
  high: number;
}

/** Probability below the lower and above the upper limit. */
export const TAIL = 0.025;
