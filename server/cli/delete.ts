import type { Command } from 'commander';
import { goneFromBackups } from '../backup/rotation.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import { deleteAnswers } from '../retention/deleteAnswers.ts';
import { nameIn } from './retention.ts';
import { withStore } from './withStore.ts';

/** delete MUNICIPALITY[/WAVE] --confirm NAME */
export function addDelete(program: Command, config: Config): void {
  program
    .command('delete')
    .description('Deletes at once everything residents sent. Releases, margins and methods stay.')
    .argument('<what>', 'MUNICIPALITY or MUNICIPALITY/WAVE')
    .requiredOption('--confirm <name>', 'the same name again')
    .action((what: string, { confirm }: { confirm: string }, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = await nameIn(store, what);
        if (confirm !== what)
          throw new Refusal(`--confirm says "${confirm}", not "${what}": nothing was deleted.`);
        for (const line of await deleteAnswers(store, municipality, wave)) console.log(line);
        console.log(sayBackups(config));
      }),
    );
}

/** Deleted is deleted here; what was copied before is another matter. */
function sayBackups({ backup }: Config): string {
  const byHand = 'Backups made by hand hold it until you delete them.';
  if (!backup.nightly) return byHand;
  const today = new Date().toISOString().slice(0, 10);
  return `Nightly backups hold it until ${goneFromBackups(today, backup.nightly.keep)}. ${byHand}`;
}
