import { createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type ProofChallenge, type ProofFault, proofAlgorithm, proofSchema } from './proof.ts';
import { roundsPerStep } from './proofPrice.ts';
import { createSpentProofs } from './spentProofs.ts';

const quarterHour = 15 * 60_000;

/** Long enough for anybody to finish; who comes back later solves another one, in a second. */
const lifetime = 8 * quarterHour;

export interface ProofGate {
  /** A new task, good for one submission to the wave. */
  challenge(wave: string, steps: number): Promise<ProofChallenge>;
  /** What is wrong with a proof; nothing when it opens the gate, which it then does for this submission alone. */
  check(wave: string, submission: string, proof: unknown): Promise<ProofFault | undefined>;
}

/**
 * Hands out small tasks a device works on while a person answers, and checks the solutions. Nobody else is asked and
 * nothing is stored: a challenge carries its own signature.
 *
 * @param key of this installation, see db/keys.ts
 */
export function createProofGate(key: Buffer, clock: () => Date): ProofGate {
  const now = () => clock().getTime();
  const spent = createSpentProofs(now);
  const secrets = {
    hmacSignatureSecret: secretFor(key, 'challenge'),
    hmacKeySignatureSecret: secretFor(key, 'solution'),
  };
  return {
    async challenge(wave, steps) {
      // Rounded up, so that a challenge does not tell when exactly the page was opened.
      const expires = Math.ceil((now() + lifetime) / quarterHour) * quarterHour;
      const issued = await createChallenge({
        algorithm: proofAlgorithm,
        cost: roundsPerStep,
        // Never below half: the luckiest device works half as long as the unluckiest.
        counter: randomInt(steps, Math.ceil(steps / 2)),
        data: { wave, expires },
        deriveKey,
        ...secrets,
      });
      return issued as ProofChallenge;
    },

    async check(wave, submission, given) {
      if (given === undefined) return 'missing';
      const read = proofSchema.safeParse(given);
      if (!read.success) return 'wrong';
      const { challenge, solution } = read.data;
      const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets });
      const { nonce, data } = challenge.parameters;
      if (!verified || data.wave !== wave) return 'wrong';
      if (data.expires <= now()) return 'expired';
      return spent.spend(nonce, submission, data.expires) ? undefined : 'spent';
    },
  };
}

const secretFor = (key: Buffer, purpose: string): string =>
  createHmac('sha256', key).update(purpose).digest('hex');
