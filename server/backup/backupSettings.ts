import { isAbsolute } from 'node:path';
import { bech32 } from '@scure/base';

/** How many of the newest backups of a day, a week and a month stay. */
export interface Keep {
  days: number;
  weeks: number;
  months: number;
}

/** The nightly backup, as whoever runs the server set it. */
export interface NightlySettings {
  /** Absolute; another disk or a share, as a rule. */
  folder: string;
  /** 0..23, by the clock of this machine. */
  hour: number;
  keep: Keep;
}

export interface BackupSettings {
  /** Public keys ("age1..."): the server can close a backup and not open it. */
  recipients: string[];
  /** Absent: no backup is made by itself. */
  nightly?: NightlySettings;
}

type Environment = Record<string, string | undefined>;

const numbers = {
  UMFELD_BACKUP_HOUR: { usual: 3, least: 0, most: 23 },
  UMFELD_BACKUP_DAYS: { usual: 7, least: 1, most: 400 },
  UMFELD_BACKUP_WEEKS: { usual: 4, least: 0, most: 520 },
  UMFELD_BACKUP_MONTHS: { usual: 12, least: 0, most: 120 },
} as const;

export const backupSettingNames: readonly string[] = [
  'UMFELD_BACKUP_FOLDER',
  'UMFELD_BACKUP_RECIPIENT',
  ...Object.keys(numbers),
];

/** @returns the settings, or every fault by the name of its setting and without its value */
export function readBackupSettings(environment: Environment): { backup: BackupSettings; faults: string[] } {
  const faults: string[] = [];
  const recipients = (environment.UMFELD_BACKUP_RECIPIENT ?? '').split(/[\s,]+/).filter(Boolean);
  if (!recipients.every(isRecipient))
    faults.push('UMFELD_BACKUP_RECIPIENT: public keys that begin with age1, apart by a blank');
  const nightly = readNightly(environment, faults);
  if (nightly && recipients.length === 0)
    faults.push('UMFELD_BACKUP_RECIPIENT: the nightly backup needs a public key (umfeld backup-key)');
  return { backup: { recipients, ...(nightly && { nightly }) }, faults };
}

function readNightly(environment: Environment, faults: string[]): NightlySettings | undefined {
  const folder = environment.UMFELD_BACKUP_FOLDER;
  const names = Object.keys(numbers) as (keyof typeof numbers)[];
  if (folder === undefined) {
    for (const name of names)
      if (environment[name] !== undefined) faults.push(`${name}: says nothing without UMFELD_BACKUP_FOLDER`);
    return undefined;
  }
  if (!isAbsolute(folder)) faults.push('UMFELD_BACKUP_FOLDER: the whole path of a folder, from / on');
  const [hour = 0, days = 0, weeks = 0, months = 0] = names.map((name) => {
    const { usual, least, most } = numbers[name];
    const text = environment[name] ?? String(usual);
    const number = Number(text);
    if (/^\d{1,3}$/.test(text) && number >= least && number <= most) return number;
    faults.push(`${name}: a whole number from ${least} to ${most}`);
    return usual;
  });
  return { folder, hour, keep: { days, weeks, months } };
}

/** An X25519 recipient of age, checksum included. Newer kinds would need a newer `age` to be opened. */
export function isRecipient(text: string): boolean {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === 'age' && bytes.length === 32;
  } catch {
    return false;
  }
}
