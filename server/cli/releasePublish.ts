import { type Command, InvalidArgumentError } from 'commander';
import { publishRelease } from '../release/publishRelease.ts';
import { getWave } from '../waves/getWave.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

/** release publish MUNICIPALITY/KEY [--release N] */
export function addReleasePublish(parent: Command): void {
  parent
    .command('publish')
    .description('Makes a built release public; it can never change again.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--release <number>', 'which one; without it the newest', releaseNumber)
    .action((address: string, options: { release?: number }, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const number = await publishRelease(store, municipality, wave, options.release);
        console.log(`Release ${number} of ${address} is public: /m/${municipality}/ergebnisse?wave=${wave}`);
      }),
    );
}

export function releaseNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Releases are numbered 1, 2, 3 ...');
}
