import type { Command } from 'commander';
import { Refusal } from '../http/refusal.ts';
import { deleteAnswers } from '../retention/deleteAnswers.ts';
import { nameIn } from './retention.ts';
import { withStore } from './withStore.ts';

/** delete MUNICIPALITY[/WAVE] --confirm NAME */
export function addDelete(program: Command): void {
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
      }),
    );
}
