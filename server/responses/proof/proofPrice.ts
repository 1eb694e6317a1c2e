/** Rounds of PBKDF2 in one step. The server takes one step for each challenge, the device some hundred. */
export const roundsPerStep = 2_000;

/** About 0.2 s on the machine of docs/decisions/018-proof-of-work.md, about 1 s on a cheap phone. */
const calmSteps = 600;

/** A flood must not lock out who has an old phone: about 16 s there, while the person answers. */
const dearest = 16;

/**
 * How many steps a device has to search at most. The price doubles with each doubling of the rate beyond the calm
 * one, for everybody alike, and falls again with the rate.
 *
 * @param rate challenges a minute and wave
 * @param calmRate up to which the price stays as it is
 */
export function proofSteps(rate: number, calmRate: number): number {
  if (rate <= calmRate || calmRate <= 0) return calmSteps;
  return calmSteps * Math.min(dearest, 2 ** Math.ceil(Math.log2(rate / calmRate)));
}
