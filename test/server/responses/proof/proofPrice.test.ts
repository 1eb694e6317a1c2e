import { expect, it } from 'vitest';
import { proofSteps } from '../../../../server/responses/proof/proofPrice.ts';

it('costs the same up to the calm rate, then doubles with it, and has an end', () => {
  const calm = proofSteps(1, 3_000);
  expect(proofSteps(3_000, 3_000)).toBe(calm);
  expect(proofSteps(3_001, 3_000)).toBe(2 * calm);
  expect(proofSteps(6_000, 3_000)).toBe(2 * calm);
  expect(proofSteps(20_000, 3_000)).toBe(8 * calm);
  expect(proofSteps(1_000_000, 3_000)).toBe(16 * calm);
  // Without a limit there is no calm rate to leave.
  expect(proofSteps(1_000_000, 0)).toBe(calm);
});
