import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receiptWord } from '../../../server/responses/receipt.ts';

const name = (submission: string, wave = '2026') => ({ municipality: 'meissen', wave, submission });

describe('the word of a receipt', () => {
  it('is the same for the same submission, and another for another, another wave or another town hall', () => {
    const [key, otherKey] = [randomBytes(32), randomBytes(32)];
    const id = randomUUID();
    const word = receiptWord(key, name(id));
    expect(receiptWord(key, name(id))).toBe(word);
    const others = [
      receiptWord(key, name(randomUUID())),
      receiptWord(key, name(id, '2028')),
      receiptWord(otherKey, name(id)),
    ];
    expect(others).not.toContain(word);
  });

  it('stays the same across versions of the program', () => {
    const id = '7f1c9a52-3f0e-4b57-9d57-1a2b3c4d5e6f';
    expect(receiptWord(Buffer.alloc(32, 1), name(id))).toBe('tame-wefu-fiso');
  });

  it('uses every syllable about equally often', () => {
    const key = randomBytes(32);
    const counts = new Map<string, number>();
    for (let index = 0; index < 2_000; index++) {
      const syllables = receiptWord(key, name(randomUUID())).match(/[a-z]{2}/g) ?? [];
      for (const syllable of syllables) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
    }
    expect(counts.size).toBe(55);
    // 218 expected each; six standard deviations are 88.
    expect(Math.min(...counts.values())).toBeGreaterThan(130);
    expect(Math.max(...counts.values())).toBeLessThan(306);
  });
});
