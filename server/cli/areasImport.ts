import type { Command } from 'commander';
import { importAreas } from '../areas/importAreas.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { readTextOrRefuse } from './readTextOrRefuse.ts';
import { withStore } from './withStore.ts';

interface Options {
  key?: string;
  name?: string;
  district?: string;
  attribution?: string;
}

/** areas import MUNICIPALITY FILE.geojson [--key PROP] [--name PROP] [--district PROP] */
export function addAreasImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes the outlines of the neighbourhoods: GeoJSON FeatureCollection of polygons, WGS 84.')
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'GeoJSON file')
    .option('--key <property>', 'property that holds the key of an area')
    .option('--name <property>', 'property that holds its name')
    .option('--district <property>', 'property that holds the key of its district')
    .option('--attribution <text>', 'source line the licence asks for, shown under every map')
    .action((municipality: string, file: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        await getMunicipality(store, municipality);
        const report = await importAreas(store, municipality, await readTextOrRefuse(file), options);
        for (const warning of report.warnings) console.log(`note: ${warning}`);
        const districts = report.districts > 0 ? ` in ${report.districts} districts` : '';
        console.log(`${report.areas} areas${districts} imported as version ${report.version}.`);
      }),
    );
}
