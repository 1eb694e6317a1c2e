import type { TownFault } from '../../../server/municipalities/settings/readGivenSettings.ts';
import { fill } from '../../i18n/fill.ts';
import { RefusedByServer } from '../api.ts';
import { townWords } from '../i18n/town.ts';
import { say } from '../state/language.ts';
import { pathOfContact } from './draft.ts';

/** Faults of the form by where they stand: "responsible.mail". */
export type FaultsByPath = ReadonlyMap<string, TownFault>;

export function faultsOf(error: unknown): FaultsByPath {
  if (!(error instanceof RefusedByServer) || error.code !== 'town.invalid') return new Map();
  const faults = (error.details.faults as TownFault[] | undefined) ?? [];
  return new Map(faults.map((fault) => [fault.path.join('.'), fault]));
}

const contacts = new Set(Object.values(pathOfContact));

/** What is wrong with a field, and how to mend it, in the language of the desk. */
export function sayFault(faults: FaultsByPath, path: string): string | undefined {
  const fault = faults.get(path);
  if (!fault) return undefined;
  const { wrong } = say(townWords);
  const last = String(fault.path.at(-1) ?? '');
  if (contacts.has(path)) return wrong.contact;
  if (last === 'colour' || last === 'darkColour') {
    return fill(wrong.colour, { cure: fault.nearest ?? '' }).trim();
  }
  if (last === 'mail' || last === 'phone' || last === 'address' || last === 'statementOn') return wrong[last];
  return last === 'name' || last === 'imprint' || last === 'post' ? wrong.missing : wrong.other;
}
