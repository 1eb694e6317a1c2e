import type { Command } from 'commander';
import { importMerges } from '../waves/margins/importMerges.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

/** areas merge MUNICIPALITY/KEY FILE.csv */
export function addAreasMerge(parent: Command): void {
  parent
    .command('merge')
    .description('Declares which areas of a wave are shown as one where too few people answered.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .argument('<file>', 'CSV file with the columns area, into (key of the joined area) and name')
    .action((address: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { groups, areas } = await importMerges(store, { ...waveAddress(address), file });
        console.log(`${areas} areas of ${address} may be joined into ${groups}.`);
      }),
    );
}
