import type { Proof, ProofChallenge } from '../../../server/responses/proof/proof.ts';

type Solution = Proof['solution'];

/**
 * Solves a task beside the page, so that nothing a person does waits for it; where a browser has no workers, on the
 * page in small slices.
 *
 * @throws Error when neither works
 */
export async function solveOnDevice(challenge: ProofChallenge): Promise<Solution> {
  try {
    return await solveInWorker(openWorker(), challenge);
  } catch {
    const { solveOnPage } = await import('./solveOnPage.ts');
    return solveOnPage(challenge);
  }
}

/** Over plain http, as in a town hall's own network, browsers hide their own hash functions. */
export const hasNativeHash = (): boolean => typeof crypto.subtle?.deriveBits === 'function';

function openWorker(): Worker {
  return hasNativeHash()
    ? new Worker(new URL('./nativeSolver.worker.ts', import.meta.url))
    : new Worker(new URL('./plainSolver.worker.ts', import.meta.url));
}

function solveInWorker(worker: Worker, challenge: ProofChallenge): Promise<Solution> {
  const solved = new Promise<Solution>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Solution | undefined>) =>
      data ? resolve(data) : reject(new Error('the worker found no solution'));
    worker.onerror = () => reject(new Error('the worker did not start'));
  });
  worker.postMessage(challenge);
  return solved.finally(() => worker.terminate());
}
