import { expect } from 'vitest';
import type { Cell } from '../../server/disclosure/cell.ts';

/**
 * A change is the difference of two published values, and the middle of its interval is that difference: an interval
 * around the exact difference would tell both values more closely than their rounding, and with them their secrets.
 * What is called a change must be one in the published values.
 */
export function expectChangesTellNothingMore(released: readonly Cell[]): void {
  for (const cell of released) {
    if (cell.status !== 'published' || !cell.versusPrevious) continue;
    const { change, low, high, significant } = cell.versusPrevious;
    expect(low + high).toBe(2 * change);
    if (change === 0) expect(significant).toBe(false);
  }
}
