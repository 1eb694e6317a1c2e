import type { Proof, ProofChallenge } from '../../../server/responses/proof/proof.ts';
import { type AskedChallenge, askChallenge } from './askChallenge.ts';
import { solveOnDevice } from './solveOnDevice.ts';

/** Ready without a proof: none is asked for here, or this device cannot make one and the server will say so. */
type MadeProof = { kind: 'ready'; proof?: Proof } | Exclude<AskedChallenge, { kind: 'asked' }>;

export interface ProofKeeper {
  /** Starts on a proof, if there is none yet; nobody waits for it. */
  begin: () => void;
  /** @param onSolving told when the task is there and its solution is what takes time */
  make: (onSolving: () => void) => Promise<MadeProof>;
  /** The proof was used, or is no longer good: the next one is a new one. */
  forget: () => void;
}

/**
 * The proof of work of one page. Begun while somebody answers, so that it is there when they send; what failed for
 * want of a connection is begun again the next time.
 *
 * @param url where the wave hands out its tasks
 */
export function createProofKeeper(
  url: string,
  ask: (url: string) => Promise<AskedChallenge> = askChallenge,
  solve: (challenge: ProofChallenge) => Promise<Proof['solution']> = solveOnDevice,
): ProofKeeper {
  let making: Promise<MadeProof> | undefined;
  let isSolving = false;
  let onSolving: () => void = () => {};

  async function makeOne(): Promise<MadeProof> {
    const asked = await ask(url);
    if (asked.kind !== 'asked') return asked;
    if (!asked.challenge) return { kind: 'ready' };
    isSolving = true;
    onSolving();
    try {
      return {
        kind: 'ready',
        proof: { challenge: asked.challenge, solution: await solve(asked.challenge) },
      };
    } catch {
      return { kind: 'ready' };
    } finally {
      isSolving = false;
    }
  }

  function start(): Promise<MadeProof> {
    making ??= makeOne();
    const mine = making;
    // Not there yet: the next one who asks starts anew.
    void mine.then((made) => {
      if (made.kind !== 'ready' && making === mine) making = undefined;
    });
    return mine;
  }

  return {
    begin: () => void start(),
    async make(tell) {
      onSolving = tell;
      if (isSolving) tell();
      const made = await start();
      onSolving = () => {};
      return made;
    },
    forget: () => {
      making = undefined;
    },
  };
}
