import { findMunicipality, storeSettings } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { formatFault } from '../../surveys/reading/formatFault.ts';
import { Refusal } from '../http/refusal.ts';
import { type ReadSettings, readSettings } from './settings/readSettings.ts';

/**
 * Takes what a town says about itself, in place of what it said before: all of it or nothing.
 *
 * @param file YAML or JSON; the path of a crest counts from it
 * @throws Refusal with every fault of the file, or when there is no such town
 */
export async function setMunicipality(store: Store, key: string, file: string): Promise<ReadSettings> {
  if (!(await findMunicipality(store, key))) {
    throw new Refusal(
      `There is no municipality "${key}": create it with "municipality create ${key} --name NAME".`,
    );
  }
  const { read, faults } = await readSettings(file);
  if (!read) throw new Refusal(`${file} cannot be used yet; nothing was changed:`, faults.map(formatFault));
  await storeSettings(store, key, read);
  return read;
}
