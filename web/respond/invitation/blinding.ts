import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { PendingInvitation } from './heldInvitation.ts';

/** As the server says in the questionnaire: RSABSSA-SHA384-PSS-Randomized (RFC 9474). */
const suite = RSABSSA.SHA384.PSS.Randomized();
const tokenBytes = 32;

/** Draws a token and hides it from whoever will sign it. @param key SPKI, base64 */
export async function blind(key: string): Promise<Pick<PendingInvitation, 'token' | 'inverse' | 'blinded'>> {
  const token = suite.prepare(crypto.getRandomValues(new Uint8Array(tokenBytes)));
  const { blindedMsg, inv } = await suite.blind(await readKey(key), token);
  return { token: toBase64(token), inverse: toBase64(inv), blinded: toBase64(blindedMsg) };
}

/** The signature of the token itself, checked against the key. @throws Error when the server signed with another one */
export async function finish(key: string, pending: PendingInvitation, signature: string): Promise<string> {
  const [token, blindSignature, inverse] = [pending.token, signature, pending.inverse].map(fromBase64);
  if (!token || !blindSignature || !inverse) throw new TypeError('not base64');
  return toBase64(await suite.finalize(await readKey(key), token, blindSignature, inverse));
}

const readKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', fromBase64(key), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
