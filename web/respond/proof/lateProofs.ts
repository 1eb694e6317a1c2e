import type { Proof } from '../../../server/responses/proof/proof.ts';
import type { Outcome } from '../postResponse.ts';

/** Sending with a proof of work. */
export interface Proofs {
  /** Starts on a proof, if there is none yet; nobody waits for it. */
  begin: () => void;
  /** @param onSolving told when the proof is what the person waits for */
  send: (post: (proof: Proof | undefined) => Promise<Outcome>, onSolving: () => void) => Promise<Outcome>;
}

/**
 * The proofs of one page, whose code comes only when somebody has begun to answer: the first view is lighter without.
 * Where it cannot be fetched, nothing can be sent either, and both are tried again.
 *
 * @param url where the wave hands out its tasks
 */
export function createLateProofs(url: string): Proofs {
  let loading: Promise<Proofs> | undefined;
  const load = (): Promise<Proofs> => {
    loading ??= import('./provenSending.ts').then(({ createProvenSending }) => createProvenSending(url));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return {
    begin: () =>
      void load().then(
        (proofs) => proofs.begin(),
        () => {},
      ),
    send: (post, onSolving) =>
      load().then(
        (proofs) => proofs.send(post, onSolving),
        (): Outcome => ({ kind: 'unreachable' }),
      ),
  };
}
