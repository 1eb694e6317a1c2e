import { Readable } from 'node:stream';
import { Refusal } from '../http/refusal.ts';

/** Whom a backup is closed for. `workFactor`: base-2 logarithm of the cost of scrypt, that of age without it. */
export type Sealing =
  | { recipients: readonly string[] }
  | { passphrase: string; workFactor?: number }
  | 'unencrypted';

/** What opens it: secret keys of age, or the passphrase. */
export interface Opening {
  identities?: readonly string[];
  passphrase?: string;
}

type Bytes = AsyncIterable<Uint8Array>;

/** First line of every file of age, https://age-encryption.org/v1 */
export const ageBegins = 'age-encryption.org/v1';

// A tenth of a second to load: only who makes or opens a backup waits for it.
const age = () => import('age-encryption');

/** The library reads and writes streams as browsers have them. */
const asWeb = (bytes: Bytes) => Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>;
const asBytes = (stream: ReadableStream<Uint8Array>): Bytes =>
  stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;

/** A step of a pipeline: bytes in, a file in the format of age out. */
export async function* seal(plain: Bytes, sealing: Exclude<Sealing, 'unencrypted'>): Bytes {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  if ('passphrase' in sealing) {
    encrypter.setPassphrase(sealing.passphrase);
    if (sealing.workFactor) encrypter.setScryptWorkFactor(sealing.workFactor);
  } else for (const recipient of sealing.recipients) encrypter.addRecipient(recipient);
  yield* asBytes(await encrypter.encrypt(asWeb(plain)));
}

/**
 * The way back. Each piece is authenticated before it is passed on; the end is known to be the end.
 *
 * @throws Refusal when it is not opened by that key or passphrase, or was cut off or changed
 */
export async function* unseal(closed: Bytes, opening: Opening): Bytes {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    if (opening.passphrase !== undefined) decrypter.addPassphrase(opening.passphrase);
    for (const identity of opening.identities ?? []) decrypter.addIdentity(identity);
  } catch {
    throw new Refusal('That is no secret key of age: it begins with AGE-SECRET-KEY-1.');
  }
  let isOpen = false;
  try {
    const plain = await decrypter.decrypt(asWeb(closed));
    isOpen = true;
    yield* asBytes(plain);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (isOpen) throw new Refusal('The backup is damaged: it was cut off or changed. Nothing was restored.');
    throw new Refusal('The backup does not open with this key or passphrase, or its head is damaged.', [
      'A backup made for a public key opens with the secret key of that pair, one with a passphrase with that alone.',
    ]);
  }
}

/** A new pair of keys: the secret one to be kept away from the server, the public one for its settings. */
export async function makeKeyPair(): Promise<{ secret: string; recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}
