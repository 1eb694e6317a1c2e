import type { Command } from 'commander';
import { importPlaces } from '../places/importPlaces.ts';
import { withStore } from './withStore.ts';

/** places import MUNICIPALITY FILE.csv */
export function addPlacesImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes the streets and named places residents can choose instead of a spot on the map.')
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'CSV file: name; and where known kind (street, place), lat and lon or cell, area')
    .action((municipality: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { streets, places, version, notes } = await importPlaces(store, municipality, file);
        for (const note of notes) console.log(`note: ${note}`);
        console.log(
          `Named places imported as version ${version} (streets: ${streets}, places: ${places}); waves opened from now on offer them.`,
        );
      }),
    );
}
