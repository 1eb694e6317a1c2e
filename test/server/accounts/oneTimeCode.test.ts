import { describe, expect, it } from 'vitest';
import {
  codeAt,
  factorAddress,
  findStep,
  makeFactor,
  writeFactor,
} from '../../../server/accounts/oneTimeCode.ts';

/** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890');
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

describe('a code of an authenticator app', () => {
  it.each(vectors)('at %i seconds is that of RFC 6238', (seconds, code) => {
    expect(codeAt(secret, seconds * 1_000)).toBe(code);
    expect(findStep(secret, code, seconds * 1_000)).toBe(Math.floor(seconds / 30));
  });

  it('is good one step early or late, and no further', () => {
    const now = 1_234_567_890_000;
    const at = (steps: number) => findStep(secret, codeAt(secret, now + steps * 30_000), now);
    const step = Math.floor(now / 30_000);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([undefined, step - 1, step, step + 1, undefined]);
  });

  it('may be typed with blanks; anything else is none', () => {
    expect(findStep(secret, ' 287 082 ', 59_000)).toBe(1);
    for (const typed of ['', '28708', '2870822', 'abcdef', '287082x'])
      expect(findStep(secret, typed, 59_000)).toBeUndefined();
  });
});

describe('a second factor', () => {
  it('has 160 random bits and an address apps understand', () => {
    const [one, other] = [makeFactor(), makeFactor()];
    expect(one).toHaveLength(20);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    const address = new URL(factorAddress(one, 'anja@meissen.example'));
    expect(address.protocol).toBe('otpauth:');
    expect(address.searchParams.get('secret')).toBe(writeFactor(one));
    expect(address.searchParams.get('digits')).toBe('6');
    expect(address.searchParams.get('period')).toBe('30');
  });
});
