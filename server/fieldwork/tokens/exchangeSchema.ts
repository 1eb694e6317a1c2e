import { z } from 'zod';

/** The body of POST .../tokens. */
export const exchangeSchema = z.strictObject({
  code: z.string().max(60),
  /** Base64. Without it only the key is named, and nothing is used. */
  blinded: z.string().max(1_000).optional(),
});
