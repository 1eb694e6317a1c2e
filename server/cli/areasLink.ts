import { type Command, InvalidArgumentError } from 'commander';
import { importAreaLinks } from '../waves/margins/importAreaLinks.ts';
import { withStore } from './withStore.ts';

interface Options {
  from?: number;
  to?: number;
}

/** areas link MUNICIPALITY FILE.csv [--from VERSION] [--to VERSION] */
export function addAreasLink(parent: Command): void {
  parent
    .command('link')
    .description(
      'Declares which new areas are whole old ones, renamed or merged, so that waves can be compared.',
    )
    .argument('<municipality>', 'key of the town')
    .argument('<file>', 'CSV file with the columns old and new: keys of areas, one row an old area')
    .option('--from <version>', 'older area set; without it the one before --to', versionNumber)
    .option('--to <version>', 'newer area set; without it the newest', versionNumber)
    .action((municipality: string, file: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { from, to, links, areas } = await importAreaLinks(store, { municipality, file, ...options });
        console.log(`${links} areas of set ${from} make up ${areas} of set ${to}.`);
      }),
    );
}

function versionNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('a version is a number from 1');
}
