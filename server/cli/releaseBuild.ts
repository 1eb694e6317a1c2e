import { chmod, writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { buildRelease } from '../release/buildRelease.ts';
import { getWave } from '../waves/getWave.ts';
import { progressBar } from './progressBar.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  json?: string;
  fpc: 'on' | 'off';
}

/** release build MUNICIPALITY/KEY [--fpc on|off] [--json FILE] */
export function addReleaseBuild(parent: Command): void {
  parent
    .command('build')
    .description('Computes the figures of a closed wave, passes them through the gates and freezes them.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--json <file>', "unrounded figures before the gates, for the analyst's machine only")
    .addOption(
      new Option('--fpc <state>', 'smaller sampling error where the population is known and finite')
        .choices(['on', 'off'])
        .default('on'),
    )
    .action((address: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const bar = progressBar('Building');
        try {
          const built = await buildRelease(store, municipality, wave, {
            finitePopulation: options.fpc === 'on',
            onProgress: ({ done, total }) => bar.at(done, total),
          });
          bar.stop();
          if (options.json) await writePrivate(options.json, built.analysis);
          const { cells, minimumBase } = built.release.methods;
          for (const line of built.report) console.log(line);
          console.log(
            `\nRelease ${built.number} of ${address} (k = ${minimumBase}): ${cells.published} figures, ${cells.modelled} modelled, ${cells.class} open classes, ${cells.uncertain} too uncertain, ${cells.secret} secret.`,
          );
          console.log(`Nothing is public yet. Next: release publish ${address} --release ${built.number}`);
        } finally {
          bar.stop();
        }
      }),
    );
}

/** Exact figures of very small groups: readable for their owner alone. */
async function writePrivate(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 1)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}
