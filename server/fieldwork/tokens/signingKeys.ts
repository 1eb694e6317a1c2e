import {
  constants,
  createHash,
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** RFC 9474: SHA-384, PSS with a salt of 48 bytes, messages with 32 random bytes in front. */
export const blindScheme = 'RSABSSA-SHA384-PSS-Randomized';

/** Lasts for the weeks of a wave; a longer one would make the device compute for seconds. */
const modulusBits = 2_048;

export interface PublicKeyRow {
  /** Name of the key: the beginning of the hash of its public half. */
  key: string;
  /** SPKI (DER), base64. */
  publicKey: string;
}

/**
 * Makes a pair of keys outside of the event loop, and keeps the private half beside the other keys, readable to its
 * owner only.
 */
export async function makeSigningKey(folder: string): Promise<PublicKeyRow> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: modulusBits,
    publicExponent: 65_537,
  });
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  const key = createHash('sha256').update(spki).digest('hex').slice(0, 16);
  mkdirSync(keyFolder(folder), { recursive: true, mode: 0o700 });
  const file = fileOf(folder, key);
  writeFileSync(file, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  chmodSync(file, 0o600);
  return { key, publicKey: spki.toString('base64') };
}

/** After closing nobody should be able to sign any more. */
export function removeSigningKey(folder: string, key: string): void {
  rmSync(fileOf(folder, key), { force: true });
}

export interface Signer {
  /**
   * The private-key operation on a blinded message, which says nothing about what was blinded.
   *
   * @returns undefined when the message does not belong to the key: another length, or not below its modulus
   * @throws Error when the private key is missing, as after restoring a backup without its keys
   */
  sign(key: string, blinded: Buffer): Buffer | undefined;
}

/** Reads each private key once. */
export function createSigner(folder: string): Signer {
  const known = new Map<string, KeyObject>();
  const find = (key: string): KeyObject => {
    const found = known.get(key) ?? createPrivateKey(readFileSync(fileOf(folder, key)));
    known.set(key, found);
    return found;
  };
  return {
    sign(key, blinded) {
      const privateKey = find(key);
      if (blinded.length !== modulusBits / 8) return undefined;
      try {
        return privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded);
      } catch {
        return undefined;
      }
    },
  };
}

const keyFolder = (folder: string): string => join(folder, 'keys', 'invitations');

const fileOf = (folder: string, key: string): string => join(keyFolder(folder), `${key}.pem`);
