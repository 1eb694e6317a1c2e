import type { Proof } from '../../../server/responses/proof/proof.ts';
import type { Outcome } from '../postResponse.ts';
import { createProofKeeper } from './proofKeeper.ts';
import { sendWithProof } from './sendWithProof.ts';

/** Sending with a proof of work. */
export interface ProvenSending {
  /** Starts on a proof, if there is none yet; nobody waits for it. */
  begin: () => void;
  /** @param onSolving told when the proof is what the person waits for */
  send: (post: (proof: Proof | undefined) => Promise<Outcome>, onSolving: () => void) => Promise<Outcome>;
}

/** @param url where the wave hands out its tasks */
export function createProvenSending(url: string): ProvenSending {
  const keeper = createProofKeeper(url);
  return { begin: keeper.begin, send: (post, onSolving) => sendWithProof(post, keeper, onSolving) };
}
