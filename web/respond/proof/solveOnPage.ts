import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Proof, ProofChallenge } from '../../../server/responses/proof/proof.ts';
import { derivePlainKey } from './derivePlainKey.ts';
import { hasNativeHash } from './solveOnDevice.ts';
import { solveTask } from './solveTask.ts';

/** Solves a task without a worker. */
export const solveOnPage = (challenge: ProofChallenge): Promise<Proof['solution']> =>
  solveTask(challenge, hasNativeHash() ? deriveKey : derivePlainKey);
