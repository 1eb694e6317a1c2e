import type { Proof } from '../../../server/responses/proof/proof.ts';
import type { Outcome } from '../postResponse.ts';
import type { ProofKeeper } from './proofKeeper.ts';

/**
 * One attempt to send, with a proof of work. When the server does not take the proof, which gets too old when
 * somebody sleeps over the last question, another one is made at once and sent once more.
 *
 * @param post sends once
 * @param onSolving told when the proof is what the person waits for
 */
export async function sendWithProof(
  post: (proof: Proof | undefined) => Promise<Outcome>,
  proofs: ProofKeeper,
  onSolving: () => void,
): Promise<Outcome> {
  const attempt = async (): Promise<Outcome> => {
    const made = await proofs.make(onSolving);
    if (made.kind !== 'ready') return made;
    const outcome = await post(made.proof);
    if (outcome.kind === 'received' || outcome.kind === 'unproven') proofs.forget();
    return outcome;
  };
  const first = await attempt();
  return first.kind === 'unproven' ? attempt() : first;
}
