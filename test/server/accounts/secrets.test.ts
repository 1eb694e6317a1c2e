import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../../server/accounts/passwords.ts';
import { decrypt, encrypt, hashSecret, makeToken } from '../../../server/accounts/secrets.ts';

describe('passwords', () => {
  it('are stored as argon2id, each with its own salt, at the price OWASP names', async () => {
    const [one, other] = [await hashPassword('vier ruhige Worte'), await hashPassword('vier ruhige Worte')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await isPassword(one, 'vier ruhige Worte')).toBe(true);
    expect(await isPassword(one, 'vier ruhige worte')).toBe(false);
    expect(await isPassword(one, 'x'.repeat(5_000))).toBe(false);
  });

  it('are the same on every keyboard', async () => {
    const composed = await hashPassword('Straße mit schönen Bäumen'.normalize('NFC'));
    expect(await isPassword(composed, 'Straße mit schönen Bäumen'.normalize('NFD'))).toBe(true);
  });
});

describe('what is stored of secrets', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];

  it('depends on the key and on what they are for', () => {
    const token = makeToken();
    const hashes = [
      hashSecret(key, 'session', token),
      hashSecret(key, 'link', token),
      hashSecret(other, 'session', token),
    ].map((hash) => hash.toString('hex'));
    expect(new Set(hashes).size).toBe(3);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('opens with the right key and for the right account only', () => {
    const plain = randomBytes(20);
    const stored = encrypt(key, 'anja', plain);
    expect(decrypt(key, 'anja', stored).equals(plain)).toBe(true);
    expect(encrypt(key, 'anja', plain).equals(stored)).toBe(false);
    expect(() => decrypt(other, 'anja', stored)).toThrow();
    expect(() => decrypt(key, 'falk', stored)).toThrow();
    const changed = Buffer.from(stored);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(() => decrypt(key, 'anja', changed)).toThrow();
  });
});
