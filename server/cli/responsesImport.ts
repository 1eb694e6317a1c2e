import { type Command, Option } from 'commander';
import { importResponses } from '../responses/import/importResponses.ts';
import { progressBar } from './progressBar.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  mapping: string;
  mode: 'web' | 'paper' | 'kiosk';
  sample?: 'invited' | 'open';
}

/** responses import MUNICIPALITY/KEY FILE.csv --mapping FILE.yaml [--mode paper] [--sample invited] */
export function addResponsesImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes answers from a CSV file, all or nothing; bad rows are listed by line and column.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .argument('<file>', 'CSV file, one person a line')
    .requiredOption('--mapping <file>', 'YAML file that says which column answers which question')
    .addOption(
      new Option('--mode <mode>', 'how people answered').choices(['web', 'paper', 'kiosk']).default('paper'),
    )
    .addOption(new Option('--sample <sample>', 'how people came to answer').choices(['invited', 'open']))
    .action((address: string, file: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const bar = progressBar('Importing');
        try {
          const report = await importResponses(store, {
            ...waveAddress(address),
            file,
            mapping: options.mapping,
            mode: options.mode,
            ...(options.sample && { sample: options.sample }),
            onProgress: ({ done, total }) => bar.at(done, total),
          });
          bar.stop();
          for (const warning of report.warnings) console.log(`note: ${warning}`);
          const left = report.leftOut > 0 ? `, ${report.leftOut} left out by "keep"` : '';
          console.log(`${report.stored} responses imported from ${report.read} rows${left}.`);
        } finally {
          bar.stop();
        }
      }),
    );
}
