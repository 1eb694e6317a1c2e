import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { howClosed } from '../backup/readArchive.ts';
import { type Restored, restoreBackup } from '../backup/restoreBackup.ts';
import type { Opening } from '../backup/seal.ts';
import { Refusal } from '../http/refusal.ts';
import { askSecret, readSecretFile } from './askSecret.ts';
import { dataFolder } from './withStore.ts';

interface Options {
  identityFile?: string;
  passphraseFile?: string;
  replace?: true;
}

/** restore FILE [--identity-file FILE|--passphrase-file FILE] [--replace] */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'Puts the state of a backup into the data folder, once all of it is verified. Stop the server first.',
    )
    .argument('<file>', 'made by backup')
    .option(
      '--identity-file <file>',
      'secret key of age (AGE-SECRET-KEY-1...), as backup-key or age-keygen wrote it',
    )
    .option('--passphrase-file <file>', 'the passphrase; asked for without it')
    .option('--replace', 'there may be a store already: it moves aside and is kept')
    .action(async (file: string, options: Options, command: Command) => {
      if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
      const opening = await chooseOpening(file, options);
      const replace = options.replace === true;
      tell(await restoreBackup(dataFolder(command), file, opening, { replace }, new Date()));
    });
}

async function chooseOpening(file: string, { identityFile, passphraseFile }: Options): Promise<Opening> {
  const closed = howClosed(file);
  if (closed === 'unencrypted') return {};
  if (closed === 'passphrase')
    return {
      passphrase: passphraseFile
        ? readSecretFile(passphraseFile)
        : await askSecret('Passphrase of the backup: '),
    };
  if (identityFile === undefined)
    throw new Refusal(
      'This backup was closed for a public key: name the file with its secret key, --identity-file.',
    );
  return { identities: readIdentities(identityFile) };
}

/** The form of age-keygen: comments and keys, a line each. */
function readIdentities(file: string): string[] {
  const lines = readSecretFile(file)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length > 0) return lines;
  throw new Refusal(`${file} holds no secret key.`);
}

const aboutKeys: Record<Restored['keys'], string> = {
  backup: 'Keys: from the backup. Codes of letters, receipts and second factors work as before.',
  kept: 'Keys: those that were here, which belong to this backup. Everything works as before.',
  new: 'Keys: new ones, for the backup held none. Codes of letters sent before no longer open; everybody at the desk needs "account reset".',
};

function tell({ madeAt, responses, keys, aside, lines, protocol }: Restored): void {
  console.log(`Restored and verified: the state of ${madeAt}, responses: ${responses}`);
  console.log(aboutKeys[keys]);
  for (const line of lines) console.log(line);
  if (aside) console.log(`What was here before: ${aside} (deleted by the server after 30 days)`);
  console.log(`Protocol: ${protocol}`);
}
