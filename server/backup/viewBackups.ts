import { readdir } from 'node:fs/promises';
import { type ClockDoubt, findClockDoubt } from '../retention/clock.ts';
import { type FolderFault, watchFolder } from './backupFolder.ts';
import type { NightlySettings } from './backupSettings.ts';
import { type BackupHealth, type BackupState, judgeBackups, readBackupState } from './backupState.ts';
import { dayOfBackup } from './rotation.ts';

export interface BackupView extends BackupState {
  health: BackupHealth;
  /** Why the next one could not be written. */
  folderFault?: FolderFault;
  /** Why the server does nothing by itself but back up. */
  clock?: ClockDoubt;
  /** By the clock of the server's machine. */
  hour?: number;
  /** Days of the backups that are kept, YYYY-MM-DD, newest first. Absent while their folder cannot be read. */
  days?: string[];
}

/** How the backups stand, and the clock they go by. No path: those who read this are not those who can go there. */
export async function viewBackups(
  folder: string,
  settings: NightlySettings | undefined,
  now: Date,
): Promise<BackupView> {
  const state = readBackupState(folder);
  const doubt = findClockDoubt(folder, now);
  const clock = doubt && { clock: doubt };
  if (!settings) return { ...state, ...clock, health: 'off' };
  const folderFault = await watchFolder(settings);
  const health = judgeBackups(state, settings, now, folderFault);
  // A share that does not answer would keep the desk waiting as well.
  const days = folderFault ? undefined : await listDays(settings.folder);
  return {
    ...state,
    ...clock,
    health,
    hour: settings.hour,
    ...(folderFault && { folderFault }),
    ...(days && { days }),
  };
}

async function listDays(folder: string): Promise<string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names
      .map(dayOfBackup)
      .filter((day) => day !== undefined)
      .sort()
      .reverse();
  } catch {
    return undefined;
  }
}
