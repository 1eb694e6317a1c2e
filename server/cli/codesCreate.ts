import { type Command, InvalidArgumentError } from 'commander';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { codesCsv, lettersCsv } from '../fieldwork/codes/codesCsv.ts';
import { createCodes } from '../fieldwork/codes/createCodes.ts';
import type { InvitationRow } from '../fieldwork/codes/invitationRow.ts';
import { listReminders, replaceUnused } from '../fieldwork/codes/renewCodes.ts';
import { openCodesFile } from '../fieldwork/codes/writeCodesFile.ts';
import { inTens } from '../fieldwork/inTens.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface CreateOptions {
  count: number;
  area?: string;
  wholeTown?: true;
  out: string;
}

/** codes create MUNICIPALITY/KEY --count N [--area KEY] --out FILE.csv */
export function addCodesCreate(parent: Command): void {
  parent
    .command('create')
    .description('Draws codes for letters into a CSV file for mail merge; they stand nowhere else.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .requiredOption('--count <number>', 'how many letters', readCount)
    .option(
      '--area <key>',
      'the area they are drawn in; without it they are shared out by population, where known',
    )
    .option('--whole-town', 'one draw from the whole town, not area by area')
    .requiredOption('--out <file>', 'CSV file to make; it must not exist')
    .action((address: string, { out, ...order }: CreateOptions, command: Command) =>
      withStore(command, async (store) => {
        const name = waveAddress(address);
        const rows = await writeCodes(out, () => createCodes(store, { ...name, ...order }));
        await record(store, name, 'codes.create', `${rows.length} letters`);
        for (const line of countByArea(rows)) console.log(line);
        console.log(`${rows.length} codes for ${address} in ${out}. Keep the file as you would keep keys.`);
      }),
    );
}

interface RemindOptions {
  newCodes?: true;
  out: string;
}

/** codes remind MUNICIPALITY/KEY [--new-codes] --out FILE.csv */
export function addCodesRemind(parent: Command): void {
  parent
    .command('remind')
    .description('Lists the letters nobody has used yet, by number; as of today, renewed once a day.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--new-codes', 'draw new codes for them; the old ones are void from then on')
    .requiredOption('--out <file>', 'CSV file to make; it must not exist')
    .action((address: string, { newCodes, out }: RemindOptions, command: Command) =>
      withStore(command, async (store) => {
        const name = waveAddress(address);
        if (newCodes) {
          const rows = await writeCodes(out, () => replaceUnused(store, name, new Date()));
          await record(store, name, 'codes.renew', inTens(rows.length));
          console.log(`${rows.length} new codes for ${address} in ${out}; the old ones are void.`);
          return;
        }
        const file = openCodesFile(out);
        const letters = await listReminders(store, name, new Date()).catch((error: unknown) => {
          file.abandon();
          throw error;
        });
        file.finish(lettersCsv(letters));
        await record(store, name, 'codes.remind', inTens(letters.length));
        console.log(`${letters.length} letters of ${address} were not used yet: ${out}.`);
      }),
    );
}

async function writeCodes(out: string, draw: () => Promise<InvitationRow[]>): Promise<InvitationRow[]> {
  const file = openCodesFile(out);
  try {
    const rows = await draw();
    file.finish(codesCsv(rows));
    return rows;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

function record(
  store: Store,
  { municipality, wave }: { municipality: string; wave: string },
  action: string,
  detail: string,
): Promise<void> {
  return recordAction(store, { municipality, account: commandLine, action, subject: wave, detail });
}

function countByArea(rows: readonly InvitationRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { areaName } of rows) counts.set(areaName, (counts.get(areaName) ?? 0) + 1);
  return [...counts].map(([name, letters]) => `${name || 'whole town'}: ${letters} letters`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('How many letters is a whole number above 0.');
}
