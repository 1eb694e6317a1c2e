import { randomInt } from 'node:crypto';
import { checkCharacter, codeAlphabet, drawnLength } from '../../../surveys/language/invitationCode.ts';

/** A code that nobody can foresee: one of 4.9 billion times a thousand. */
export function drawCode(): string {
  for (;;) {
    const drawn = Array.from(
      { length: drawnLength },
      () => codeAlphabet[randomInt(codeAlphabet.length)],
    ).join('');
    const check = checkCharacter(drawn);
    if (check) return drawn + check;
  }
}

/** So many different codes. */
export function drawCodes(count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(drawCode());
  return [...codes];
}
