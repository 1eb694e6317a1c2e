import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { printLetters } from '../fieldwork/letters/printLetters.ts';
import { Refusal } from '../http/refusal.ts';
import { progressBar } from './progressBar.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  codes: string;
  addresses?: string;
  only?: string;
  text?: string;
  until?: string;
  address?: string;
  reminder?: true;
  card: boolean;
  out: string;
}

/** letters MUNICIPALITY/KEY --codes FILE.csv [--addresses FILE.csv] [--text FILE.yaml] [--reminder] --out FILE.pdf */
export function addLetters(parent: Command, config: Config): void {
  parent
    .command('letters')
    .description('Writes the letters of a wave as one PDF, for envelopes with a window (DIN 5008, form B).')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .requiredOption('--codes <file>', 'CSV file of "codes create"')
    .requiredOption('--out <file>', 'PDF file to write')
    .option(
      '--addresses <file>',
      'CSV file with addresses by letter_number; without it the window stays free',
    )
    .option('--only <file>', 'CSV file of the letter numbers that get a letter, e.g. those not used yet')
    .option('--text <file>', 'YAML file with your own wording')
    .option('--until <day>', 'last day to answer, YYYY-MM-DD')
    .option('--address <url>', "where residents reach the surveys, in place of the town's settings")
    .option('--reminder', 'the reminder in place of the invitation')
    .option('--no-card', 'one page: no back with the tear-off card for answers on paper')
    .action((address: string, options: Options, command: Command) =>
      withStore(command, async (store) => {
        const { card, reminder, address: origin, ...files } = options;
        const bar = progressBar('Writing');
        try {
          const order = {
            ...waveAddress(address),
            ...files,
            origin: origin === undefined ? undefined : checkedOrigin(origin),
            publicUrl: config.publicUrl,
            isReminder: reminder === true,
            withCard: card,
          };
          const { letters, pages, withoutAddress } = await printLetters(store, order, new Date(), bar.at);
          bar.stop();
          console.log(
            `${options.out}: ${letters} letters, ${pages} pages. It holds codes: keep it where the addresses are.`,
          );
          if (withoutAddress.length > 0) console.log(sayLeftOut(withoutAddress));
        } finally {
          bar.stop();
        }
      }),
    );
}

function checkedOrigin(text: string): string {
  if (/^https:\/\/[a-z0-9.-]+(:[0-9]+)?(\/[A-Za-z0-9._~-]+)*$/.test(text)) return text;
  throw new Refusal(
    `"${text}" is no address of the surveys: write it without a slash at the end, https://umfrage.stadt.example`,
  );
}

function sayLeftOut(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
  return `Not printed, for want of an address: letter ${shown}${more}.`;
}
