import { type DeriveKeyFunction, solveChallenge } from 'altcha-lib';
import type { Proof, ProofChallenge } from '../../../server/responses/proof/proof.ts';

/** The solution without how long it took: that would describe the device. @throws Error when there is none */
export async function solveTask(
  challenge: ProofChallenge,
  deriveKey: DeriveKeyFunction,
): Promise<Proof['solution']> {
  // No time limit: an old phone may take its time, the person is still answering.
  const solution = await solveChallenge({ challenge, deriveKey, timeout: 0 });
  if (!solution) throw new Error('the challenge has no solution');
  const { counter, derivedKey } = solution;
  return { counter, derivedKey };
}
