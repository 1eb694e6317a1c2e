import {
  findMunicipality,
  createMunicipality as insertMunicipality,
} from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { Refusal } from '../http/refusal.ts';

export interface NewMunicipality {
  key: string;
  name: string;
  /** Stands on every screen of the town, e.g. that its data are synthetic. */
  notice?: Text;
  /** Who is responsible, for the resident's first page. */
  contact?: Text;
}

/** Pages that stand where the desk of a town would. */
const deskAddresses: readonly string[] = ['konto', 'zugang'];

/** @throws Refusal when the key cannot stand in an address, the name is empty, or the town exists */
export async function createMunicipality(store: Store, town: NewMunicipality): Promise<void> {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(town.key)) {
    throw new Refusal(
      `"${town.key}" cannot be a key: use 2 to 40 lower-case letters, digits or "-", starting with a letter, e.g. meissen.`,
    );
  }
  if (deskAddresses.includes(town.key))
    throw new Refusal(`"${town.key}" is the address of a page of the desk: choose another key.`);
  if (town.name.trim() === '') throw new Refusal('The name is empty: give it with --name "Meißen".');
  if (await findMunicipality(store, town.key)) {
    throw new Refusal(`Municipality ${town.key} exists already: choose another key, or go on with this one.`);
  }
  await insertMunicipality(store, {
    key: town.key,
    name: town.name.trim(),
    notice: town.notice ?? null,
    contact: town.contact ?? null,
  });
}
