import type { Faults, Place } from './fault.ts';
import type { Positions } from './positions.ts';
import type { Bank } from './readBank.ts';
import type { Translations } from './readTranslations.ts';

/** What the steps of one reading share. */
export interface Reading {
  /** As the caller named it. */
  file: string;
  positions: Positions;
  faults: Faults;
  bank: Bank;
  /** Those the questionnaire lists, then those it offers because a language file has all its texts. */
  languages: readonly string[];
  /** How many of them it lists itself. */
  listed: number;
  translations: ReadonlyMap<string, Translations>;
  /** Keys of entries taken out because they were broken; naming them is no further fault. */
  brokenKeys: Set<string>;
  /** A module could not be had: nobody knows which names it would have brought. */
  isIncomplete: boolean;
  /** For questions and indicators taken from the bank: where the questionnaire takes them. */
  usedAt: WeakMap<object, Place>;
}

/** Whether a name that is not there may have been lost to another fault: then it is not a further one. */
export function isExcused(name: string, { brokenKeys, isIncomplete }: Reading): boolean {
  return isIncomplete || brokenKeys.has(name);
}

/** Where to tell about a question or an indicator: for one of the bank, where the questionnaire takes it. */
export function siteOf(owner: object, { usedAt, positions }: Reading, key = 'key'): Place {
  return usedAt.get(owner) ?? positions.at(owner, key);
}
