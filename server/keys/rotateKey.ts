import { dropFormerKey, formerKey, type KeyName, loadKeys, replaceKey } from '../../db/keys.ts';
import { encryptAnew, endWhatSessionKeyOpens, findKeyUse } from '../../db/queries/keyUse.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { encrypt, openStored } from '../accounts/secrets.ts';
import { Refusal } from '../http/refusal.ts';
import { keyCatalogue } from './keyCatalogue.ts';

/**
 * Puts a new key in place of one, where that is sound. The store is open to nobody else.
 *
 * @returns what follows from it, a sentence each
 * @throws Refusal when something still hangs on the key; nothing is changed then
 */
export async function rotateKey(
  store: Store,
  label: string,
  { endsOldCodes }: { endsOldCodes: boolean },
): Promise<string[]> {
  const name = nameOf(label);
  const use = await findKeyUse(store);
  const hinders = keyCatalogue[name].hindrance(use);
  if (hinders) throw new Refusal(`The key "${label}" stays: ${hinders}.`);
  if (name === 'session' && use.oldRecoveryCodes > 0 && !endsOldCodes)
    throw new Refusal(
      `${use.oldRecoveryCodes} recovery codes of an earlier version hang on this key. Let their owners make new ones under "Mein Konto" first, or add --end-old-codes.`,
    );
  const said = name === 'secondFactor' ? await renewSecondFactorKey(store) : await renew(store, name);
  for (const { key } of await listMunicipalities(store))
    await recordAction(store, {
      municipality: key,
      account: commandLine,
      action: 'keys.rotate',
      subject: label,
    });
  return said;
}

function nameOf(label: string): KeyName {
  const found = (Object.keys(keyCatalogue) as KeyName[]).find((name) => keyCatalogue[name].label === label);
  if (found) return found;
  const known = Object.values(keyCatalogue).map((entry) => entry.label);
  throw new Refusal(`There is no key "${label}"; there are: ${known.join(', ')}.`);
}

async function renew(store: Store, name: KeyName): Promise<string[]> {
  replaceKey(store.folder, name, { keepsFormer: false });
  if (name === 'session') await endWhatSessionKeyOpens(store);
  return [keyCatalogue[name].effect];
}

/**
 * The former key stays beside the new one until everything is encrypted anew: whoever is interrupted types the command
 * once more.
 */
async function renewSecondFactorKey(store: Store): Promise<string[]> {
  const { folder } = store;
  if (!formerKey(folder, 'secondFactor')) replaceKey(folder, 'secondFactor', { keepsFormer: true });
  const keys = loadKeys(folder);
  const factors = await encryptAnew(store, (account, stored) =>
    encrypt(keys.secondFactor, account, openStored(keys, account, stored)),
  );
  await store.vacuum();
  dropFormerKey(folder, 'secondFactor');
  return [
    `${factors} second factors are encrypted anew`,
    'make a backup now: second factors of an earlier one open only with the keys inside it',
  ];
}
