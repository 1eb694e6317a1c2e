import type { Command } from 'commander';
import { createMunicipality } from '../municipalities/createMunicipality.ts';
import { withStore } from './withStore.ts';

/** municipality create KEY --name NAME */
export function addMunicipalityCreate(parent: Command): void {
  parent
    .command('create')
    .description('Adds a town.')
    .argument('<key>', 'short name for addresses and commands, e.g. meissen')
    .requiredOption('--name <name>', 'the name as residents know it, e.g. Meißen')
    .action((key: string, options: { name: string }, command: Command) =>
      withStore(command, async (store) => {
        await createMunicipality(store, { key, name: options.name });
        console.log(`Municipality ${key} (${options.name}) created. Next: areas import ${key} FILE.geojson`);
      }),
    );
}
