import { listYamlNames } from './listYamlNames.ts';
import { ownBank, sharedFiles } from './readBank.ts';

/** Names of all modules of the bank, in order. */
export async function listBankModules(folder = ownBank): Promise<string[]> {
  return (await listYamlNames(folder)).filter((name) => !sharedFiles.includes(name));
}
