import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FolderFault } from './backupFolder.ts';
import type { NightlySettings } from './backupSettings.ts';

const schema = z.object({
  lastSuccess: z.object({ at: z.iso.datetime(), file: z.string(), bytes: z.number() }).optional(),
  /** Since the last success, or without any. */
  lastFailure: z.object({ at: z.iso.datetime(), en: z.string(), de: z.string() }).optional(),
});

/** How the nightly backup went. A file of its own: in the database it would be restored along with it. */
export type BackupState = z.infer<typeof schema>;
const fileName = 'backups.json';

/** Nothing is known when the file is missing or unreadable: the next backup is then due at once. */
export function readBackupState(folder: string): BackupState {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
  } catch {
    return {};
  }
}

export function writeBackupState(folder: string, state: BackupState): void {
  const file = join(folder, fileName);
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/**
 * `off`: none is made by itself. `unwritable`: the next one would fail, for its folder is missing or may not be written.
 * `late`: the last good one is older than a day and a half, or there is none yet.
 */
export type BackupHealth = 'off' | 'ok' | 'late' | 'failed' | 'unwritable';

const lateAfter = 36 * 3_600_000;

/** @param folderFault why none could be written now, where somebody looked */
export function judgeBackups(
  state: BackupState,
  settings: NightlySettings | undefined,
  now: Date,
  folderFault?: FolderFault,
): BackupHealth {
  if (!settings) return 'off';
  if (folderFault) return 'unwritable';
  if (state.lastFailure) return 'failed';
  const last = state.lastSuccess ? Date.parse(state.lastSuccess.at) : Number.NEGATIVE_INFINITY;
  return now.getTime() - last > lateAfter ? 'late' : 'ok';
}

/** After a failure it is tried again every hour. */
const retryAfter = 3_600_000;

/**
 * Whether the nightly backup should be made now: its hour has come since the last good one. A machine that was off
 * at that hour makes it as soon as it is on.
 */
export function isBackupDue(state: BackupState, { hour }: NightlySettings, now: Date): boolean {
  const moment = new Date(now);
  moment.setHours(hour, 0, 0, 0);
  if (moment > now) moment.setDate(moment.getDate() - 1);
  const { lastSuccess, lastFailure } = state;
  if (lastSuccess && Date.parse(lastSuccess.at) >= moment.getTime()) return false;
  return !lastFailure || now.getTime() - Date.parse(lastFailure.at) >= retryAfter;
}
