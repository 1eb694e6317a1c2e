import { listMunicipalities } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { bySchedule, recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { isBackupDue, readBackupState, writeBackupState } from './backupState.ts';

/** What the job is told; nothing in it is secret. */
export interface NightlyOrder {
  folder: string;
  into: string;
  recipients: readonly string[];
  keep: { days: number; weeks: number; months: number };
  /** Milliseconds. */
  now: number;
}

/** `refusal`: why none was made, for whoever runs the server. */
export type NightlyOutcome =
  | { file: string; bytes: number; dropped: string[] }
  | { refusal: { en: string; de: string } };
export type RunNightly = (order: NightlyOrder) => Promise<NightlyOutcome>;

/**
 * Makes the nightly backup when it is due, elsewhere, and deletes those that are too old. A failure stands in the
 * state, in health and in the audit log of every town; it never stops the server.
 *
 * @returns a line for the output of the server; undefined when nothing was due
 */
export async function backUpWhenDue(
  { store, clock, backup }: Pick<Deps, 'store' | 'clock' | 'backup'>,
  run: RunNightly,
): Promise<string | undefined> {
  const now = clock();
  const state = readBackupState(store.folder);
  if (!backup?.nightly || !isBackupDue(state, backup.nightly, now)) return undefined;
  const { folder: into, keep } = backup.nightly;
  const { recipients } = backup;
  const outcome = await run({ folder: store.folder, into, recipients, keep, now: now.getTime() });
  if ('refusal' in outcome) {
    writeState(store, { ...state, lastFailure: { at: now.toISOString(), ...outcome.refusal } });
    await recordForAll(store, 'backup.fail', outcome.refusal.en.slice(0, 300), now);
    return `The nightly backup failed: ${outcome.refusal.en}`;
  }
  const { file, bytes, dropped } = outcome;
  writeState(store, { lastSuccess: { at: now.toISOString(), file, bytes } });
  if (state.lastFailure) await recordForAll(store, 'backup.again', file, now);
  return `Backup ${file} made and verified, ${dropped.length} older ones deleted`;
}

/** A disk that is full cannot even note that it is; the line in the output and the audit log are tried all the same. */
function writeState(store: Store, state: Parameters<typeof writeBackupState>[1]): void {
  try {
    writeBackupState(store.folder, state);
  } catch (error) {
    console.error(error);
  }
}

async function recordForAll(store: Store, action: string, detail: string, now: Date): Promise<void> {
  for (const { key } of await listMunicipalities(store)) {
    const row = { municipality: key, account: bySchedule, action, subject: 'nightly backup', detail };
    await recordAction(store, row, now).catch(console.error);
  }
}
