import type { Interval } from '../statistics/interval.ts';

/**
 * Rows stand in a random order, and sums of the same numbers in another order differ in the last digits: without it
 * 62.5 would be now 62, now 63.
 */
const HAIR = 1e-9;

/** To the next whole number, halves upward. */
export const toWhole = (value: number): number => Math.round(value + HAIR);

/** Limits in whole numbers that never claim more than the exact ones. */
export const outward = ({ low, high }: Interval): Interval => ({
  low: Math.floor(low + HAIR),
  high: Math.ceil(high - HAIR),
});
