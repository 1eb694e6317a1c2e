import type { Command } from 'commander';
import { openStore } from '../../db/openStore.ts';
import { countLetterKeys, listKeys } from '../keys/listKeys.ts';
import { rotateKey } from '../keys/rotateKey.ts';
import { dataFolder, withStore } from './withStore.ts';

/** keys list */
export function addKeysList(parent: Command): void {
  parent
    .command('list')
    .description(
      'Every key: what it protects, since when, and whether it can be replaced. Never a key itself.',
    )
    .action((_options: unknown, command: Command) =>
      withStore(command, async (store) => {
        for (const { label, protects, since, effect, isReplaceable, isUnfinished } of await listKeys(store)) {
          console.log(`${label.padEnd(14)} since ${since}  ${protects}`);
          const state = isUnfinished ? 'being replaced: type "keys rotate" again' : effect;
          console.log(`${''.padEnd(15)}${isReplaceable ? 'can be replaced' : 'stays for now'}: ${state}`);
        }
        console.log(
          `letters: ${countLetterKeys(store)} private keys, one a wave and stratum; made with the letters, deleted at closing, never replaced meanwhile`,
        );
      }),
    );
}

/** keys rotate NAME [--end-old-codes] */
export function addKeysRotate(parent: Command): void {
  parent
    .command('rotate')
    .description('Puts a new key in place of one. Stop the server first.')
    .argument('<name>', 'as "keys list" names it')
    .option('--end-old-codes', 'recovery codes of an earlier version end with the key "session"')
    .action(async (name: string, { endOldCodes }: { endOldCodes?: true }, command: Command) => {
      const store = await openStore(dataFolder(command), { isAlone: true });
      try {
        const said = await rotateKey(store, name, { endsOldCodes: endOldCodes === true });
        console.log(`The key "${name}" is new.`);
        for (const line of said) console.log(`  ${line}`);
      } finally {
        await store.close();
      }
    });
}
