import type { DeriveKeyFunction } from 'altcha-lib';
import type { ProofChallenge } from '../../../server/responses/proof/proof.ts';
import { solveTask } from './solveTask.ts';

/** Inside a worker: takes one challenge, answers with its solution, or with nothing when there is none. */
export function answerTask(deriveKey: DeriveKeyFunction): void {
  addEventListener('message', async ({ data }: MessageEvent<ProofChallenge>) => {
    postMessage(await solveTask(data, deriveKey).catch(() => undefined));
  });
}
