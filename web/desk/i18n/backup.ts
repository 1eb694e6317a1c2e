import type { Words } from '../state/language.ts';

interface BackupWords {
  title: string;
  off: string;
  ok: (moment: string, size: string) => string;
  late: (moment: string) => string;
  never: string;
  failed: (moment: string) => string;
  lastGood: (moment: string) => string;
  kept: (count: number, oldest: string) => string;
  unreadable: string;
  every: (hour: number) => string;
  whatToDo: string;
  unwritable: string;
  noAnswer: string;
  tellThem: string;
  clock: (now: string, known: string, iso: string) => string;
}

export const backupWords: Words<BackupWords> = {
  de: {
    title: 'Sicherung',
    off: 'Der Server sichert die Daten nicht von selbst. Wie die IT das einrichtet, steht im Betriebshandbuch.',
    ok: (moment, size) => `Zuletzt gesichert und geprüft: ${moment} (${size}).`,
    late: (moment) => `Die letzte Sicherung ist zu alt: ${moment}.`,
    never: 'Es gibt noch keine Sicherung.',
    failed: (moment) => `Die Sicherung am ${moment} ist fehlgeschlagen.`,
    lastGood: (moment) => `Die letzte gute Sicherung: ${moment}.`,
    kept: (count, oldest) =>
      count === 1
        ? `Aufbewahrt: eine Sicherung vom ${oldest}.`
        : `Aufbewahrt: ${count} Sicherungen, die älteste vom ${oldest}.`,
    unreadable: 'Der Ordner mit den Sicherungen lässt sich nicht lesen.',
    every: (hour) => `Jede Nacht um ${hour} Uhr, nach der Uhr des Servers.`,
    whatToDo: 'Sagen Sie der IT Bescheid. Der Server versucht es jede Stunde wieder.',
    unwritable: 'Zurzeit kann nicht gesichert werden.',
    noAnswer: 'Wie es um die Sicherung steht, ließ sich nicht feststellen.',
    tellThem: 'Sagen Sie der IT Bescheid.',
    clock: (now, known, iso) =>
      `Die Uhr des Servers zeigt den ${now}. Zuletzt lief er am ${known}. Bis das geklärt ist, löscht, öffnet und beendet der Server nichts von selbst. Sagen Sie der IT Bescheid: Geht die Uhr falsch, muss sie gestellt werden. Stimmt sie, genügt dort der Befehl „umfeld check --today ${iso}“.`,
  },
  en: {
    title: 'Backup',
    off: 'The server does not back up by itself. The operations guide tells the IT department how to set it up.',
    ok: (moment, size) => `Last backed up and verified: ${moment} (${size}).`,
    late: (moment) => `The last backup is too old: ${moment}.`,
    never: 'There is no backup yet.',
    failed: (moment) => `The backup of ${moment} failed.`,
    lastGood: (moment) => `The last good backup: ${moment}.`,
    kept: (count, oldest) =>
      count === 1 ? `Kept: one backup of ${oldest}.` : `Kept: ${count} backups, the oldest of ${oldest}.`,
    unreadable: 'The folder with the backups cannot be read.',
    every: (hour) => `Every night at ${hour}:00, by the clock of the server.`,
    whatToDo: 'Tell the IT department. The server tries again every hour.',
    unwritable: 'No backup can be made at the moment.',
    noAnswer: 'How the backups stand could not be found out.',
    tellThem: 'Tell the IT department.',
    clock: (now, known, iso) =>
      `The clock of the server says ${now}. It last ran on ${known}. Until this is settled the server deletes, opens and ends nothing by itself. Tell the IT department: if the clock is wrong, it has to be set. If it is right, the command “umfeld check --today ${iso}” is enough.`,
  },
};
