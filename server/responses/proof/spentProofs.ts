/** About a day of the busiest survey we know; beyond it the oldest are forgotten. */
const mostRemembered = 200_000;

export interface SpentProofs {
  /** Whether the proof was still good for this submission. A retry of the same submission finds it good again. */
  spend(nonce: string, submission: string, expires: number): boolean;
}

/**
 * Which proofs have been used, in memory and only until they would have expired anyway. To make it forget one, an
 * attacker has to solve 200,000 others. A restart forgets all; each is then good once more.
 *
 * @param clock milliseconds
 */
export function createSpentProofs(clock: () => number, most = mostRemembered): SpentProofs {
  const spent = new Map<string, { submission: string; expires: number }>();

  const forget = (): void => {
    for (const [nonce, { expires }] of spent) {
      if (expires > clock() && spent.size < most) return;
      spent.delete(nonce);
    }
  };

  return {
    spend(nonce, submission, expires) {
      const earlier = spent.get(nonce);
      if (earlier) return earlier.submission === submission;
      forget();
      spent.set(nonce, { submission, expires });
      return true;
    },
  };
}
