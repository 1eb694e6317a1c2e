import type { ProofChallenge } from '../../../server/responses/proof/proof.ts';

/** `challenge` is absent where the server asks for no proof. */
export type AskedChallenge =
  | { kind: 'asked'; challenge?: ProofChallenge }
  | { kind: 'busy'; waitSeconds: number }
  | { kind: 'unreachable' };

/** Fetches a task to solve. Never throws. What is wrong with the wave itself, sending will say in its own words. */
export async function askChallenge(url: string): Promise<AskedChallenge> {
  try {
    const reply = await fetch(url, { credentials: 'omit' });
    if (reply.status === 200) return { kind: 'asked', challenge: (await reply.json()) as ProofChallenge };
    const isBusy = reply.status === 429 || reply.status >= 502;
    return isBusy
      ? { kind: 'busy', waitSeconds: Number(reply.headers.get('retry-after')) || 0 }
      : { kind: 'asked' };
  } catch {
    return { kind: 'unreachable' };
  }
}
