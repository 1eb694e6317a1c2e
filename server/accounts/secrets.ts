import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Keys } from '../../db/keys.ts';
import { OperatorFault } from '../http/breakage.ts';

/** What a stolen database must not open by itself. Each kind is hashed apart from the others. */
export type SecretKind = 'session' | 'link' | 'recovery code';

/** 256 random bits, fit for an address and a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. */
export const hashSecret = (key: Buffer, kind: SecretKind, secret: string): Buffer =>
  createHmac('sha256', key).update(`${kind}\0${secret}`).digest();

/**
 * Opens what stands in the store, closed with the key there is or with the one before it.
 *
 * @throws OperatorFault when it is neither
 */
export function openStored(
  { secondFactor, formerSecondFactor }: Pick<Keys, 'secondFactor' | 'formerSecondFactor'>,
  account: string,
  stored: Buffer,
): Buffer {
  for (const key of formerSecondFactor ? [secondFactor, formerSecondFactor] : [secondFactor])
    try {
      return decrypt(key, account, stored);
    } catch {}
  throw new OperatorFault(
    'A second factor does not open with the key there is: put back the key that belongs to the store, or give its owner a new start with "account reset EMAIL --second-factor".',
  );
}

const initialBytes = 12;
const tagBytes = 16;

/** AES-256-GCM, bound to the account it belongs to. */
export function encrypt(key: Buffer, account: string, plain: Uint8Array): Buffer {
  const initial = randomBytes(initialBytes);
  const cipher = createCipheriv('aes-256-gcm', key, initial).setAAD(Buffer.from(account));
  return Buffer.concat([initial, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when it was changed, belongs to another account, or the key is another */
export function decrypt(key: Buffer, account: string, stored: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, initialBytes));
  decipher.setAAD(Buffer.from(account)).setAuthTag(stored.subarray(-tagBytes));
  return Buffer.concat([decipher.update(stored.subarray(initialBytes, -tagBytes)), decipher.final()]);
}
