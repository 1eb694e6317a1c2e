import { type Command, Option } from 'commander';
import { createWave } from '../waves/createWave.ts';
import { withStore } from './withStore.ts';

interface Options {
  questionnaire: string;
  sample: 'invited' | 'open' | 'both';
}

/** wave create MUNICIPALITY KEY --questionnaire FILE.yaml [--sample invited|open|both] */
export function addWaveCreate(parent: Command): void {
  parent
    .command('create')
    .description('Adds a wave as a draft; nobody can answer yet.')
    .argument('<municipality>', 'key of the town')
    .argument('<key>', 'short name of the wave, e.g. 2026')
    .requiredOption('--questionnaire <file>', 'the questionnaire, a YAML file')
    .addOption(
      new Option('--sample <sample>', 'who is asked: drawn from the register, anyone with the link, or both')
        .choices(['invited', 'open', 'both'])
        .default('invited'),
    )
    .action((municipality: string, key: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { sample } = options;
        await createWave(store, { municipality, key, file: options.questionnaire, sample });
        console.log(`Wave ${municipality}/${key} created as a draft. Next: wave open ${municipality}/${key}`);
      }),
    );
}
