import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Proof, ProofChallenge } from '../../../../server/responses/proof/proof.ts';
import { solveTask } from '../../../../web/respond/proof/solveTask.ts';

/** Solves a task as a device would. */
export async function givenProof(challenge: ProofChallenge): Promise<Proof> {
  return { challenge, solution: await solveTask(challenge, deriveKey) };
}
