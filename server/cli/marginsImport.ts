import type { Command } from 'commander';
import { importMargins } from '../waves/margins/importMargins.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

/** margins import MUNICIPALITY/KEY FILE.csv */
export function addMarginsImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes known population counts; the answers of the invited are weighted to them.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .argument('<file>', 'CSV file: a column for each question to weight by (or some of them), and population')
    .action((address: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { margins, notes } = await importMargins(store, { ...waveAddress(address), file });
        for (const note of notes) console.log(`note: ${note}`);
        const parts = margins.map(({ question, categories }) => `${question} (${categories} categories)`);
        const people = margins[0]?.total ?? 0;
        console.log(`Margins of ${address}: ${parts.join(', ')}; ${people} people.`);
      }),
    );
}
