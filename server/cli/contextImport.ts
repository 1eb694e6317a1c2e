import { type Command, InvalidArgumentError } from 'commander';
import { DEFAULT_MINIMUM, importContext } from '../context/importContext.ts';
import { withStore } from './withStore.ts';

/** context import MUNICIPALITY FILE.csv [--minimum 5] */
export function addContextImport(parent: Command): void {
  parent
    .command('import')
    .description('Takes recorded crime or other counts per area and year, to stand beside the answers.')
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'CSV file: layer, kind, title, area, year, count, denominator, source, licence ...')
    .option('--minimum <count>', 'smaller counts are never shown', wholeNumber, DEFAULT_MINIMUM)
    .action((municipality: string, file: string, options: { minimum: number }, command: Command) =>
      withStore(command, async (store) => {
        const { layers } = await importContext(store, { municipality, file, minimum: options.minimum });
        for (const { layer, year, areas, hidden } of layers) {
          const small = hidden > 0 ? `, ${hidden} counts under ${options.minimum} will not be shown` : '';
          console.log(`${layer} ${year}: ${areas} areas${small}.`);
        }
      }),
    );
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('a whole number from 1 to 999');
  return Number(text);
}
