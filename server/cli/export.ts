import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { csvMetadata, releaseAsCsv } from '../exports/csv.ts';
import { releaseAsGeoJson } from '../exports/geojson.ts';
import { findPublishedRelease } from '../exports/publishedRelease.ts';
import { Refusal } from '../http/refusal.ts';
import { getWave } from '../waves/getWave.ts';
import { releaseNumber } from './releasePublish.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  release?: number;
  format: 'csv' | 'geojson';
  out: string;
  language: string;
}

/** export MUNICIPALITY/KEY [--release N] --format csv|geojson --out FILE */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Writes the released cells of a wave to a file.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--release <number>', 'which one; without it the newest that is public', releaseNumber)
    .addOption(
      new Option('--format <format>', 'file format').choices(['csv', 'geojson']).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'file to write; CSV gets a sidecar that explains its columns')
    .option('--language <key>', 'language of titles', 'de')
    .action((address: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const found = await findPublishedRelease(store, municipality, wave, options.release);
        if (!found) {
          throw new Refusal(
            `${address} has no such published release: use "release build" and "release publish".`,
          );
        }
        for (const { file, text } of filesOf(found, options)) {
          await writeFile(file, text);
          console.log(`Written: ${file}`);
        }
      }),
    );
}

function filesOf(
  { release, areas }: NonNullable<Awaited<ReturnType<typeof findPublishedRelease>>>,
  { format, out, language }: Options,
): { file: string; text: string }[] {
  if (format === 'geojson')
    return [{ file: out, text: `${JSON.stringify(releaseAsGeoJson(release, areas))}\n` }];
  return [
    { file: out, text: releaseAsCsv(release, language) },
    { file: `${out}-metadata.json`, text: csvMetadata(release, basename(out)) },
  ];
}
