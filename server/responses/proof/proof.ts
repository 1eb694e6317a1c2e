import { z } from 'zod';

export const proofAlgorithm = 'PBKDF2/SHA-256';

const hex = z.string().max(128);

/** The task as it was handed out, and its solution. How long the device took is not asked: it would describe it. */
export const proofSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal(proofAlgorithm),
      nonce: hex,
      salt: hex,
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: hex,
      keySignature: hex,
      data: z.strictObject({
        /** "town/wave": it opens no other one. */
        wave: z.string().max(200),
        /** Milliseconds since 1970, a whole quarter of an hour. */
        expires: z.number(),
      }),
    }),
    signature: hex,
  }),
  solution: z.strictObject({ counter: z.number(), derivedKey: hex }),
});

export type Proof = z.infer<typeof proofSchema>;
export type ProofChallenge = Proof['challenge'];

/** Why a proof is not taken. "spent": another submission came with it. */
export type ProofFault = 'missing' | 'wrong' | 'expired' | 'spent';
