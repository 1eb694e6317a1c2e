import type { Command } from 'commander';
import { listBenchmarks, removeBenchmark } from '../../db/queries/benchmarks.ts';
import { importBenchmark } from '../benchmarks/importBenchmark.ts';
import { Refusal } from '../http/refusal.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { readTextOrRefuse } from './readTextOrRefuse.ts';
import { withStore } from './withStore.ts';

/** benchmark import MUNICIPALITY FILE.json --source TEXT */
export function addBenchmarkImport(parent: Command): void {
  parent
    .command('import')
    .description("Takes another town's published release, as JSON, to show beside the own figures.")
    .argument('<municipality>', 'key of the own town')
    .argument('<file>', 'release of the other town, as its API sends it')
    .requiredOption('--source <text>', 'where the file came from, shown with the figures')
    .action((municipality: string, file: string, { source }: { source: string }, command: Command) =>
      withStore(command, async (store) => {
        const text = await readTextOrRefuse(file);
        const found = await importBenchmark(store, { municipality, file, text, source });
        console.log(`${found.name}, wave ${found.wave}, is a reference now (${found.key}).`);
        if (found.comparable === 0)
          console.log('note: it was frozen before items had fingerprints: nothing can be compared.');
      }),
    );
}

/** benchmark remove MUNICIPALITY KEY */
export function addBenchmarkRemove(parent: Command): void {
  parent
    .command('remove')
    .description('Takes a reference away again.')
    .argument('<municipality>', 'key of the own town')
    .argument('<key>', 'TOWN-WAVE, as the import named it')
    .action((municipality: string, key: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        await getMunicipality(store, municipality);
        if (await removeBenchmark(store, municipality, key)) return console.log(`Removed: ${key}`);
        const known = (await listBenchmarks(store, municipality)).map((one) => one.key).join(', ');
        throw new Refusal(`There is no reference "${key}"; there are: ${known || 'none'}.`);
      }),
    );
}
