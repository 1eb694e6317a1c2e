import type { Command } from 'commander';
import { verifyStore } from '../../db/queries/verify.ts';
import { Refusal } from '../http/refusal.ts';
import { withStore } from './withStore.ts';

/** verify: integrity of the store, responses per wave, release hashes */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('Checks the store: integrity, orphaned rows, release hashes; counts responses per wave.')
    .action((_options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { waves, total, faults } = await verifyStore(store);
        for (const { municipality, wave, responses } of waves) {
          console.log(`${municipality}/${wave} responses: ${responses}`);
        }
        console.log(`responses: ${total}`);
        if (faults.length > 0) throw new Refusal('The store is damaged: restore the last backup.', faults);
        console.log('The store is sound.');
      }),
    );
}
