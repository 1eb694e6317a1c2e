import { constants, createPublicKey, verify } from 'node:crypto';

/** 32 random bytes that the scheme puts in front, and 32 that are the token. */
const tokenBytes = 64;
const saltBytes = 48;

/** A token as one device wrote it. Both base64 alphabets are read, so that one token has one spelling here. */
export function readToken(text: string): Buffer | undefined {
  const token = Buffer.from(text, 'base64');
  return token.length === tokenBytes ? token : undefined;
}

/**
 * The first of some keys that signed a token (RFC 9474, RSABSSA-SHA384-PSS-Randomized); undefined when none did.
 * A finished signature is an ordinary RSA-PSS one.
 */
export async function findSigner<K extends { publicKey: string }>(
  keys: readonly K[],
  token: Buffer,
  signature: Buffer,
): Promise<K | undefined> {
  return keys.find(({ publicKey }) => {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    return verify('sha384', token, { key, padding, saltLength: saltBytes }, signature);
  });
}
