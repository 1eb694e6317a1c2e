import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { csvMetadata } from '../exports/csv.ts';
import { type FormatName, formats } from '../exports/formats.ts';
import { findMaterial, type ReleaseMaterial } from '../exports/material.ts';
import { Refusal } from '../http/refusal.ts';
import { getWave } from '../waves/getWave.ts';
import { releaseNumber } from './releasePublish.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  release?: number;
  format: Exclude<FormatName, 'csvMetadata'>;
  out: string;
  language: string;
}

const choices = Object.keys(formats).filter((name) => name !== 'csvMetadata');

/** export MUNICIPALITY/KEY [--release N] --format csv|xlsx|geojson|jsonstat|json|bundle --out FILE */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Writes the released cells of a wave to a file.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--release <number>', 'which one; without it the newest that is public', releaseNumber)
    .addOption(new Option('--format <format>', 'file format').choices(choices).makeOptionMandatory())
    .requiredOption('--out <file>', 'file to write; CSV gets a sidecar that explains its columns')
    .option('--language <key>', 'language of titles', 'de')
    .action((address: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const material = await findMaterial(store, municipality, wave, options.language, options.release);
        if (!material) {
          throw new Refusal(
            `${address} has no such published release: use "release build" and "release publish".`,
          );
        }
        for (const { file, content } of await filesOf(material, options)) {
          await writeFile(file, content);
          console.log(`Written: ${file}`);
        }
      }),
    );
}

async function filesOf(
  material: ReleaseMaterial,
  { format, out }: Options,
): Promise<{ file: string; content: string | Uint8Array }[]> {
  const figures = { file: out, content: await formats[format].make(material) };
  if (format !== 'csv') return [figures];
  return [figures, { file: `${out}-metadata.json`, content: csvMetadata(material.release, basename(out)) }];
}
