import { type Command, InvalidArgumentError } from 'commander';
import { openStore } from '../../db/openStore.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { freeBytes, hasKeys, tryWriting } from '../../db/queries/storeHealth.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { findFolderFault } from '../backup/backupFolder.ts';
import { judgeBackups, readBackupState } from '../backup/backupState.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import { confirmClock, findClockDoubt, sayClockDoubt } from '../retention/clock.ts';
import { dataFolder } from './withStore.ts';

/** check [--today YYYY-MM-DD] */
export function addCheck(program: Command, config: Config): void {
  program
    .command('check')
    .description('Says what keeps this installation from working as it is set up; the server may run.')
    .option('--today <day>', 'today by the calendar, YYYY-MM-DD: confirms a clock that is doubted', day)
    .action(async ({ today }: { today?: string }, command: Command) => {
      const store = await openStore(dataFolder(command));
      try {
        if (today !== undefined) await confirm(store, today, new Date());
        const faults = await findFaults(store, config, new Date());
        if (faults.length > 0) throw new Refusal('To be mended:', faults);
        console.log(
          `ok: ${config.backup.nightly ? sayLast(store) : 'store, keys, disk and clock; backups are not made by night'}`,
        );
      } finally {
        await store.close();
      }
    });
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  throw new InvalidArgumentError('a day is written YYYY-MM-DD');
}

/** Only whoever types the day the clock says has seen that it is the right one. */
async function confirm(store: Store, today: string, now: Date): Promise<void> {
  const here = now.toISOString().slice(0, 10);
  if (today !== here)
    throw new Refusal(
      `The clock of this machine says ${here} (UTC), you say ${today}: set the clock (NTP), then nothing needs to be confirmed.`,
    );
  const doubt = findClockDoubt(store.folder, now);
  confirmClock(store.folder, now);
  if (!doubt) return;
  for (const { key } of await listMunicipalities(store))
    await recordAction(
      store,
      {
        municipality: key,
        account: commandLine,
        action: 'clock.confirm',
        subject: today,
        detail: doubt.known,
      },
      now,
    );
}

/** What is wrong and how to mend it, a sentence each. */
async function findFaults(store: Store, { backup, freeMegabytes }: Config, now: Date): Promise<string[]> {
  const { nightly } = backup;
  const faults: string[] = [];
  if ((await tryWriting(store)) === 'failed')
    faults.push(
      'The store takes nothing: check the room on the disk, and whether its folder may be written.',
    );
  if (!hasKeys(store)) faults.push('Keys are missing or others than before: put keys/ back from a backup.');
  const free = Math.floor((await freeBytes(store)) / 1e6);
  if (free < freeMegabytes)
    faults.push(
      `${free} MB are left on the disk of the store, ${freeMegabytes} are wished for (UMFELD_FREE_MB).`,
    );
  const folderFault = nightly && (await findFolderFault(nightly));
  if (folderFault) faults.push(folderFault.en);
  const state = readBackupState(store.folder);
  const health = judgeBackups(state, nightly, now);
  if (health === 'failed' && state.lastFailure)
    faults.push(`The nightly backup of ${state.lastFailure.at} failed: ${state.lastFailure.en}`);
  if (health === 'late' && state.lastSuccess)
    faults.push(`The last good backup is of ${state.lastSuccess.at}: is the server running?`);
  const doubt = findClockDoubt(store.folder, now);
  if (doubt) faults.push(sayClockDoubt(doubt));
  return faults;
}

function sayLast(store: Store): string {
  const { lastSuccess } = readBackupState(store.folder);
  const last = lastSuccess ? `the last backup is of ${lastSuccess.at}` : 'the first backup is still to come';
  return `store, keys, disk, clock and backup folder; ${last}`;
}
