import { roundBase } from '../disclosure/roundBase.ts';

/** What became of the letters of a wave; a person who got a second code counts once. */
export interface Dispositions {
  /** Persons a letter was sent to. */
  letters: number;
  /** Known to be none of those who were to be asked: moved away or deceased. */
  notEligible: number;
}

/**
 * AAPOR response rate 1 (Standard Definitions, 10th edition): completed questionnaires over everybody who was asked and
 * is not known to be ineligible. Letters that came back undeliverable stay in: whether somebody lives there is unknown.
 *
 * The answers are counted as they are shown, rounded: the rate must not undo the rounding.
 *
 * @returns whole percent; undefined when fewer than k letters or answers stand behind it, or more answered than were asked
 *   by letter: then part of the sample was invited in another way
 */
export function responseRate(
  answered: number,
  { letters, notEligible }: Dispositions,
  minimumBase: number,
): number | undefined {
  const asked = letters - notEligible;
  if (asked < minimumBase || answered < minimumBase || answered > asked) return undefined;
  return Math.min(100, Math.round((100 * roundBase(answered)) / asked));
}
