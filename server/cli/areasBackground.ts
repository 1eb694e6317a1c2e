import type { Command } from 'commander';
import { importBackground } from '../areas/importBackground.ts';
import { readTextOrRefuse } from './readTextOrRefuse.ts';
import { withStore } from './withStore.ts';

/** areas background MUNICIPALITY FILE.geojson */
export function addAreasBackground(parent: Command): void {
  parent
    .command('background')
    .description(
      'Takes water and neighbours for the maps: GeoJSON, WGS 84, each feature with "kind": water (also as a line) or neighbour.',
    )
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'GeoJSON file; its member "attribution" is the source line')
    .action((municipality: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { water, neighbours } = await importBackground(
          store,
          municipality,
          await readTextOrRefuse(file),
        );
        console.log(`Background of ${municipality}: water ${water}, neighbours ${neighbours}.`);
      }),
    );
}
