import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { isRecipient } from '../backup/backupSettings.ts';
import { type Backup, makeBackup } from '../backup/makeBackup.ts';
import { recordBackup } from '../backup/recordBackup.ts';
import { makeKeyPair, type Sealing } from '../backup/seal.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import { askSecret, readSecretFile } from './askSecret.ts';
import { progressBar } from './progressBar.ts';
import { dataFolder } from './withStore.ts';

interface Options {
  recipient?: string[];
  passphraseFile?: string;
  unencrypted?: true;
}

/** backup FILE [--recipient KEY...|--passphrase-file FILE|--unencrypted] */
export function addBackup(program: Command, config: Config): void {
  program
    .command('backup')
    .description('Copies the store into one verified, encrypted file; the server may run.')
    .argument('<file>', 'not there yet; a name such as umfeld.tar.gz.age')
    .option('--recipient <key...>', 'public keys of age that it is closed for (age1...)')
    .option('--passphrase-file <file>', 'closed with the passphrase in this file; asked for without it')
    .option('--unencrypted', 'open to everybody who gets the file, and without the keys')
    .action(async (file: string, options: Options, command: Command) => {
      const folder = dataFolder(command);
      const sealing = await chooseSealing(options, config.backup.recipients);
      if (sealing === 'unencrypted') warn();
      const progress = progressBar('backup');
      const made = await makeBackup(folder, file, sealing, new Date(), (phase, done, total) => {
        if (phase === 'write') progress.at(done, total);
      }).finally(progress.stop);
      await recordBackup(folder, file, made);
      console.log(describeBackup(file, made));
    });
}

const describeBackup = (file: string, { bytes, responses, schema }: Backup): string =>
  `${file}: ${(bytes / 1e6).toFixed(1)} MB, verified, responses: ${responses}, schema ${schema}`;

function warn(): void {
  console.error('This backup is not encrypted: everybody who gets the file can read all answers.');
  console.error(
    'It holds no keys. Restored elsewhere, codes of letters already sent no longer open, second factors and sessions of the desk end (account reset).',
  );
}

async function chooseSealing(options: Options, configured: readonly string[]): Promise<Sealing> {
  const { recipient, passphraseFile, unencrypted } = options;
  const given = [recipient, passphraseFile, unencrypted].filter((option) => option !== undefined);
  if (given.length > 1) throw new Refusal('Choose one of --recipient, --passphrase-file and --unencrypted.');
  if (unencrypted) return 'unencrypted';
  if (passphraseFile !== undefined) return { passphrase: longEnough(readSecretFile(passphraseFile)) };
  const recipients = recipient ?? configured;
  const wrong = recipients.find((key) => !isRecipient(key));
  if (wrong !== undefined)
    throw new Refusal(`"${wrong}" is no public key of age: it begins with age1 and has 62 letters.`);
  if (recipients.length > 0) return { recipients };
  const passphrase = longEnough(await askSecret('Passphrase for this backup: '));
  if ((await askSecret('The same again: ')) !== passphrase) throw new Refusal('The two were not the same.');
  return { passphrase };
}

/** Whoever has the file can try as often as they like. */
const shortestPassphrase = 16;

function longEnough(passphrase: string): string {
  if (passphrase.length >= shortestPassphrase) return passphrase;
  throw new Refusal(
    `A passphrase has at least ${shortestPassphrase} characters; five words drawn at random are a good one.`,
  );
}

/** backup-key FILE */
export function addBackupKey(program: Command): void {
  program
    .command('backup-key')
    .description(
      'Makes the pair of keys for backups. Run it on another machine: the server needs the public one only.',
    )
    .argument('<file>', 'for the secret key; not there yet')
    .action(async (file: string) => {
      if (existsSync(file)) throw new Refusal(`${file} is there already and is not overwritten.`);
      const { secret, recipient } = await makeKeyPair();
      writeFileSync(file, `# public key: ${recipient}\n${secret}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      });
      chmodSync(file, 0o600);
      console.log(`Secret key: ${file} (keep it in two places, none of them this server)`);
      console.log(`Public key: ${recipient}`);
      console.log(`For the server: UMFELD_BACKUP_RECIPIENT=${recipient}`);
    });
}
