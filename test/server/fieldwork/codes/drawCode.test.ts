import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCode, drawCodes } from '../../../../server/fieldwork/codes/drawCode.ts';
import { codeAlphabet, readCode, showCode } from '../../../../surveys/language/invitationCode.ts';
import { countOf } from '../../../counts.ts';

const runs = { numRuns: countOf('properties') };
const character = fc.constantFrom(...codeAlphabet);
const code = fc.noShrink(fc.nat().map(() => drawCode()));
const place = fc.nat(9);

describe('a code', () => {
  it('is read as it was drawn, in any spelling people use', () => {
    fc.assert(
      fc.property(code, (drawn) => {
        const spellings = [drawn, showCode(drawn), drawn.toLowerCase(), ` ${drawn.split('').join(' ')} `];
        const alike = showCode(drawn).replace(
          /[D258U]/g,
          (one) => ({ D: 'o', 2: 'z', 5: 's', 8: 'b', U: 'v' })[one] ?? one,
        );
        for (const spelling of [...spellings, alike, drawn.replaceAll('D', '0')])
          expect(readCode(spelling)).toEqual({ code: drawn });
      }),
      runs,
    );
  });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(code, place, character, (drawn, at, other) => {
        fc.pre(drawn[at] !== other);
        expect(readCode(drawn.slice(0, at) + other + drawn.slice(at + 1))).toEqual({ fault: 'check' });
      }),
      runs,
    );
  });

  it('finds every exchange of two characters', () => {
    fc.assert(
      fc.property(code, place, place, (drawn, one, other) => {
        fc.pre(drawn[one] !== drawn[other]);
        const letters = [...drawn];
        [letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
        expect(readCode(letters.join(''))).toEqual({ fault: 'check' });
      }),
      runs,
    );
  });

  it.each([
    ['', { fault: 'empty' }],
    [' - ', { fault: 'empty' }],
    ['K7MN', { fault: 'tooShort' }],
    ['K7MNP-4XWRA-2', { fault: 'tooLong' }],
    ['K7MNP-4XWR1', { fault: 'character', character: '1' }],
    ['K7MNP/4XWRA', { fault: 'character', character: '/' }],
    ['K7MNÄ-4XWRA', { fault: 'character', character: 'Ä' }],
  ])('says what is wrong with %j', (typed, fault) => {
    expect(readCode(typed)).toEqual(fault);
  });

  it('is drawn evenly, and never twice in a batch', () => {
    const codes = drawCodes(20_000);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((one) => /^[2-9AC-HJKMNPRTUWXY]{10}$/.test(one))).toBe(true);
    const expected = (codes.length * 9) / codeAlphabet.length;
    for (const letter of codeAlphabet) {
      const seen = codes.reduce((sum, one) => sum + one.slice(0, 9).split(letter).length - 1, 0);
      expect(Math.abs(seen - expected)).toBeLessThan(6 * Math.sqrt(expected));
    }
  });
});
