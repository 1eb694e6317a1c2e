import { createHmac } from 'node:crypto';
import type { SubmissionName } from '../../db/queries/sealed/ledger.ts';

/** Proof that an answer was stored. */
export interface Receipt {
  /** YYYY-MM-DD in the municipality's time zone. */
  date: string;
  word: string;
}

/**
 * Syllables of one consonant and one vowel: easy to read out and to type, and no letter looks like another or like
 * a digit (no i beside l, no o beside 0: there are neither l nor digits). c, h, g, j, p, q, x, y and z are left out
 * because they are written or spoken differently, or make words nobody wants on a receipt.
 */
const consonants = 'bdfkmnrstvw';
const vowels = 'aeiou';
const groups = 3;
const syllablesPerGroup = 2;
const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));

/**
 * The word of a receipt, such as "toka-remi-suda": an HMAC of the submission id, so the same submission always gets
 * the same word and nothing needs to be stored. 55^6 = 28 thousand million words; it is a token of trust, no secret.
 */
export function receiptWord(key: Buffer, { municipality, wave, submission }: SubmissionName): string {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([municipality, wave, submission]))
    .digest();
  let word = '';
  for (let at = 0; at < groups * syllablesPerGroup; at++) {
    if (at > 0 && at % syllablesPerGroup === 0) word += '-';
    word += syllables[digest.readUInt32BE(at * 4) % syllables.length];
  }
  return word;
}
