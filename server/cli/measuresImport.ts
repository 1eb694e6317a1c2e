import type { Command } from 'commander';
import { importMeasures } from '../measures/importMeasures.ts';
import { withStore } from './withStore.ts';

/** measures import MUNICIPALITY FILE.csv */
export function addMeasuresImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes the register of what the town did, in the place of the earlier one.')
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'CSV file: key, title, areas, from, to, indicator, office, status, problem ...')
    .action((municipality: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const count = await importMeasures(store, municipality, file);
        console.log(`The register of ${municipality} holds ${count} measures.`);
      }),
    );
}
