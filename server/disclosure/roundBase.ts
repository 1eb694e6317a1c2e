const STEP = 5;
const LEAST = 10;

/** A number of persons as it may be told: rounded to 5, never under 10. */
export function roundBase(persons: number): number {
  return Math.max(LEAST, STEP * Math.round(persons / STEP));
}
