/** k unless the municipality sets another. */
export const USUAL_MINIMUM_BASE = 10;

/** No setting may go below this. */
const LEAST_MINIMUM_BASE = 5;

/** @throws RangeError unless k is a whole number of at least 5 */
export function requireMinimumBase(minimumBase: number): void {
  if (!Number.isInteger(minimumBase) || minimumBase < LEAST_MINIMUM_BASE) {
    throw new RangeError(
      `the fewest persons a figure may rest on is a whole number of at least ${LEAST_MINIMUM_BASE}, not ${minimumBase}`,
    );
  }
}
