import { randomBytes, timingSafeEqual } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import type { Keys } from '../../db/keys.ts';
import { argon2Cost } from './passwords.ts';
import { encrypt, hashSecret, openStored } from './secrets.ts';

const codesAtOnce = 10;
const saltBytes = 16;
/** Codes made before record 045 are kept as a keyed hash of this length. They go on being good. */
const oldBytes = 32;

/** Ten characters without look-alikes, in two groups: 50 random bits, few enough to copy by hand. */
export function makeRecoveryCode(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const code = [...randomBytes(10)].map((byte) => alphabet[byte % 32]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** As somebody types it: capitals, blanks and dashes say nothing. */
const normalise = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '');

/**
 * Ten codes to show once, and what is stored of them: salted argon2id, as of passwords, encrypted. Fifty bits alone would
 * fall to whoever has database and keys.
 */
export async function makeRecoveryCodes(
  { secondFactor }: Keys,
  account: string,
): Promise<{ codes: string[]; hashes: Buffer[] }> {
  const codes = Array.from({ length: codesAtOnce }, makeRecoveryCode);
  // One salt for the ten: whoever types one waits for one hash, not for ten.
  const salt = randomBytes(saltBytes);
  const hashes = await Promise.all(
    codes.map(async (code) =>
      encrypt(secondFactor, account, Buffer.concat([salt, await hashWith(salt, normalise(code))])),
    ),
  );
  return { codes, hashes };
}

/** Which of the stored codes somebody typed; undefined when none. */
export async function findRecoveryCode(
  keys: Keys,
  account: string,
  stored: readonly Buffer[],
  typed: string,
): Promise<Buffer | undefined> {
  const code = normalise(typed);
  if (!/^[a-z2-9]{10}$/.test(code)) return undefined;
  const old = hashSecret(keys.session, 'recovery code', code);
  const foundOld = stored.find((hash) => isOldRecoveryCode(hash) && timingSafeEqual(hash, old));
  if (foundOld) return foundOld;
  const hashes = new Map<string, Buffer>();
  for (const one of stored.filter((hash) => !isOldRecoveryCode(hash))) {
    const opened = openStored(keys, account, one);
    const salt = opened.subarray(0, saltBytes);
    const name = salt.toString('hex');
    const hash = hashes.get(name) ?? (await hashWith(salt, code));
    hashes.set(name, hash);
    if (timingSafeEqual(hash, opened.subarray(saltBytes))) return one;
  }
  return undefined;
}

export const isOldRecoveryCode = (stored: Buffer): boolean => stored.length === oldBytes;

const hashWith = (salt: Buffer, code: string): Promise<Buffer> => hashRaw(code, { ...argon2Cost, salt });
