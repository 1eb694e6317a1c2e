import type { Proofs } from './lateProofs.ts';
import { createProofKeeper } from './proofKeeper.ts';
import { sendWithProof } from './sendWithProof.ts';

/** @param url where the wave hands out its tasks */
export function createProvenSending(url: string): Proofs {
  const keeper = createProofKeeper(url);
  return { begin: keeper.begin, send: (post, onSolving) => sendWithProof(post, keeper, onSolving) };
}
