import { readdir } from 'node:fs/promises';
import type { NightlySettings } from './backupSettings.ts';
import { type BackupHealth, type BackupState, judgeBackups, readBackupState } from './backupState.ts';
import { dayOfBackup } from './rotation.ts';

export interface BackupView extends BackupState {
  health: BackupHealth;
  /** By the clock of the server's machine. */
  hour?: number;
  /** Days of the backups that are kept, YYYY-MM-DD, newest first. Absent while their folder cannot be read. */
  days?: string[];
}

/** How the backups stand. No path: those who read this are not those who can go there. */
export async function viewBackups(
  folder: string,
  settings: NightlySettings | undefined,
  now: Date,
): Promise<BackupView> {
  const state = readBackupState(folder);
  const health = judgeBackups(state, settings, now);
  if (!settings) return { ...state, health };
  const days = await listDays(settings.folder);
  return { ...state, health, hour: settings.hour, ...(days && { days }) };
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
