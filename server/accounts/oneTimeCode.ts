import { Secret, TOTP } from 'otpauth';

const issuer = 'Umfeld';
const period = 30;

/** 160 random bits, as RFC 4226 recommends. */
export const makeFactor = (): Uint8Array => new Secret({ size: 20 }).bytes;

/** For typing into an app by hand. */
export const writeFactor = (factor: Uint8Array): string => secretOf(factor).base32;

/** What the QR code says. */
export const factorAddress = (factor: Uint8Array, email: string): string =>
  new TOTP({ issuer, label: email, secret: secretOf(factor) }).toString();

/**
 * Checks a code of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds); one step early or late is good.
 *
 * @param now milliseconds
 * @returns the number of its step, to be spent once; undefined when the code is not good
 */
export function findStep(factor: Uint8Array, typed: string, now: number): number | undefined {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = new TOTP({ secret: secretOf(factor), period }).validate({ token, timestamp: now, window: 1 });
  return delta === null ? undefined : Math.floor(now / 1_000 / period) + delta;
}

/** The code of this moment. */
export const codeAt = (factor: Uint8Array, now: number): string =>
  new TOTP({ secret: secretOf(factor), period }).generate({ timestamp: now });

const secretOf = (factor: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(factor).buffer });
