import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '../http/refusal.ts';

/** What stands in a file, without the end of the line. @throws Refusal when it cannot be read or is empty */
export function readSecretFile(file: string): string {
  let secret = '';
  try {
    secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  if (secret !== '') return secret;
  throw new Refusal(`${file} is empty.`);
}

/**
 * Asks at the terminal without showing what is typed. Never on the command line, where everybody on the machine sees it.
 * @throws Refusal when there is no terminal
 */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Refusal('There is nobody to ask for the passphrase: name a file with --passphrase-file.', [
      'For a backup without one name a public key with --recipient or UMFELD_BACKUP_RECIPIENT.',
    ]);
  process.stderr.write(question);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await asking.question('');
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}
