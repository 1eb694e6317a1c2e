/**
 * How the code of an invitation is spelt: nine drawn characters and a check character, shown in two groups of five.
 * Pure, so that a browser finds a slip before anything is sent.
 */

/** No two of them look or sound alike on paper: of each such family one has stayed (D, 2, 5, 8, U). */
export const codeAlphabet = '23456789ACDEFGHJKMNPRTUWXY';

/** What people type for a character that looks like it. 1, I and L stand for nothing: no code has them. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'D',
  O: 'D',
  Q: 'D',
  Z: '2',
  S: '5',
  B: '8',
  V: 'U',
};

/** Drawn characters before the check character. */
export const drawnLength = 9;
const codeLength = drawnLength + 1;
const groupLength = 5;

/**
 * A prime above the number of characters: with it, and a weight of its own for each position, every single wrong
 * character and every exchange of two characters changes the sum.
 */
const modulus = 29;

export type CodeFault = 'empty' | 'tooShort' | 'tooLong' | 'character' | 'check';

/** The check character of nine drawn ones; undefined for the few that have none and are drawn again. */
export function checkCharacter(drawn: string): string | undefined {
  const sum = [...drawn].reduce(
    (total, character, at) => total + (at + 2) * codeAlphabet.indexOf(character),
    0,
  );
  return codeAlphabet[(modulus - (sum % modulus)) % modulus];
}

/**
 * Reads a code as it was typed: in either case, with or without groups, with look-alikes.
 *
 * @returns the code in its one form, or the first thing that is wrong with it
 */
export function readCode(typed: string): { code: string } | { fault: CodeFault; character?: string } {
  const bare = [...typed.toUpperCase()].filter((character) => !/[\s\p{Pd}._·]/u.test(character));
  const read = bare.map((character) => lookAlikes[character] ?? character);
  const strange = read.findIndex((character) => !codeAlphabet.includes(character));
  if (read.length === 0) return { fault: 'empty' };
  if (strange >= 0) return { fault: 'character', character: bare[strange] ?? '' };
  if (read.length < codeLength) return { fault: 'tooShort' };
  if (read.length > codeLength) return { fault: 'tooLong' };
  const code = read.join('');
  return checkCharacter(code.slice(0, drawnLength)) === code.at(-1) ? { code } : { fault: 'check' };
}

/** "K7MNP-4XWRA", as it stands in a letter. */
export const showCode = (code: string): string => `${code.slice(0, groupLength)}-${code.slice(groupLength)}`;
