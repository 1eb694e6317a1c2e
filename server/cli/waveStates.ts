import type { Command } from 'commander';
import { startWave } from '../responses/startWave.ts';
import { closeWave } from '../waves/closeWave.ts';
import { countWave } from '../waves/countWave.ts';

import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

const states = [
  { word: 'open', does: 'Freezes the questionnaire and lets residents answer.', act: startWave, now: 'open' },
  {
    word: 'count',
    does: 'Ends answering on the web; paper and import are still taken.',
    act: countWave,
    now: 'counting',
  },
  {
    word: 'close',
    does: 'Ends the wave for good; a release can be built.',
    act: closeWave,
    now: 'closed',
  },
] as const;

/** wave open|count|close MUNICIPALITY/KEY */
export function addWaveStates(parent: Command): void {
  for (const { word, does, act, now } of states) {
    parent
      .command(word)
      .description(does)
      .argument('<wave>', 'MUNICIPALITY/KEY')
      .action((address: string, _options: unknown, command: Command) =>
        withStore(command, async (store) => {
          const { municipality, wave } = waveAddress(address);
          await act(store, municipality, wave);
          console.log(`Wave ${address} is ${now}.`);
        }),
      );
  }
}
