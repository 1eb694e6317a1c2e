import type { Keep } from './backupSettings.ts';

const dayMilliseconds = 86_400_000;
const form = /^umfeld-(\d{4}-\d\d-\d\d)-\d{6}\.tar\.gz\.age$/;

/** "umfeld-2026-11-27-030002.tar.gz.age", by the clock of this machine. */
export function nameOfBackup(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return `umfeld-${day}-${time}.tar.gz.age`;
}

/** The day of a backup made by night, YYYY-MM-DD. Undefined for every other file: rotation leaves those alone. */
export const dayOfBackup = (name: string): string | undefined => form.exec(name)?.[1];

/**
 * Which backups stay: the newest of each of the last days, weeks (from Monday) and months that have one. Counted in
 * backups that are there and not from today, so that a server that stood still for a year deletes none of its own.
 *
 * @param names files of the folder, those of others among them
 */
export function chooseKept(names: readonly string[], { days, weeks, months }: Keep): Set<string> {
  const newestFirst = names
    .filter((name) => dayOfBackup(name) !== undefined)
    .sort((a, b) => (a < b ? 1 : -1));
  const periods: [(day: string) => string, number][] = [
    [(day) => day, days],
    [mondayOf, weeks],
    [(day) => day.slice(0, 7), months],
  ];
  const kept = new Set<string>();
  for (const [periodOf, most] of periods) {
    const seen = new Set<string>();
    for (const name of newestFirst) {
      const period = periodOf(dayOfBackup(name) ?? '');
      if (seen.has(period) || seen.size >= most) continue;
      seen.add(period);
      kept.add(name);
    }
  }
  return kept;
}

/**
 * The day by which no backup holds any more what was deleted on a day, as long as one is made every night.
 * @param day YYYY-MM-DD
 */
export function goneFromBackups(day: string, { days, weeks, months }: Keep): string {
  const month = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + months);
  const ends = [addDays(day, days), addDays(mondayOf(day), 7 * weeks), month.toISOString().slice(0, 10)];
  return ends.sort().at(-1) ?? day;
}

function mondayOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
