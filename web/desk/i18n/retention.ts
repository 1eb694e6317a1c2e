import type { Rule } from '../../../server/retention/rules.ts';
import type { Words } from '../state/language.ts';

interface RetentionWords {
  intro: string;
  usual: string;
  usualHint: string;
  answersMonths: string;
  textsMonths: string;
  months: (months: number) => string;
  save: string;
  saved: string;
  change: string;
  cancel: string;
  onlyShorter: string;
  state: Record<'draft' | 'open' | 'counting' | 'closed', string>;
  columns: { what: string; due: string; done: string };
  rule: Record<Rule, string>;
  atClosing: string;
  after: Record<Rule, string>;
  lastChance: (day: string) => string;
  gone: string;
  stays: string;
  backups: string;
  byHand: string;
  protocol: {
    title: string;
    none: string;
    day: string;
    wave: string;
    what: string;
    rows: string;
    by: string;
    inBackups: string;
  };
  few: string;
  about: (rows: string) => string;
  always: string[];
}

export const retentionWords: Words<RetentionWords> = {
  de: {
    intro:
      'Der Server löscht nach diesem Plan von selbst, jede Stunde einmal. Gelöschtes wird in der Datei überschrieben und lässt sich nicht zurückholen.',
    usual: 'Fristen für neue Befragungen',
    usualHint:
      'Gezählt ab dem Tag, an dem eine Befragung geschlossen wird. Laufende und frühere Befragungen behalten ihre Fristen.',
    answersMonths: 'Antworten nach Monaten',
    textsMonths: 'Freitexte nach Monaten',
    months: (months) => (months === 1 ? '1 Monat' : `${months} Monate`),
    save: 'Fristen speichern',
    saved: 'Gespeichert.',
    change: 'Fristen ändern',
    cancel: 'Abbrechen',
    onlyShorter: 'Diese Befragung war schon offen: Die Fristen dürfen nur kürzer werden.',
    state: { draft: 'Entwurf', open: 'offen', counting: 'nur noch Papier', closed: 'geschlossen' },
    columns: { what: 'Was', due: 'Fällig', done: 'Gelöscht' },
    rule: {
      codes: 'Zugangscodes und alles zu Briefen und Papierbögen',
      ledger: 'Kennungen abgeschickter Bögen',
      texts: 'Freitexte',
      answers: 'Antworten und Orte',
    },
    atClosing: 'beim Schließen',
    after: {
      codes: 'beim Schließen',
      ledger: '30 Tage nach dem Schließen',
      texts: 'nach dem Schließen',
      answers: 'nach dem Schließen',
    },
    lastChance: (day) =>
      `Neue Zahlen lassen sich nur bis zum ${day} rechnen. Danach sind die Antworten gelöscht.`,
    gone: 'Die Antworten sind gelöscht. Neue Zahlen lassen sich nicht mehr rechnen.',
    stays: 'Veröffentlichungen, Randzahlen und Methodenblätter bleiben.',
    backups: 'Ältere Sicherungen enthalten das Gelöschte, bis sie überschrieben sind.',
    byHand:
      'Der Server löscht seine nächtlichen Sicherungen von selbst. Von Hand gemachte enthalten das Gelöschte, bis die IT sie löscht.',
    protocol: {
      title: 'Löschprotokoll',
      none: 'Noch nichts gelöscht.',
      day: 'Tag',
      wave: 'Befragung',
      what: 'Was',
      rows: 'Wie viel',
      by: 'Durch',
      inBackups: 'In Sicherungen bis',
    },
    few: 'weniger als 10',
    about: (rows) => `etwa ${rows}`,
    always: [
      'Entwürfe von Antworten speichert der Server nie: Sie bleiben auf dem Gerät.',
      'Sitzungen der Konten enden nach 8 Stunden.',
      'Das Protokoll der Verwaltung bleibt, solange die Kommune hier Befragungen führt.',
    ],
  },
  en: {
    intro:
      'The server deletes by this plan on its own, once an hour. What is deleted is overwritten in the file and cannot be brought back.',
    usual: 'Periods for new surveys',
    usualHint: 'Counted from the day a survey is closed. Running and earlier surveys keep their periods.',
    answersMonths: 'Answers after months',
    textsMonths: 'Free texts after months',
    months: (months) => (months === 1 ? '1 month' : `${months} months`),
    save: 'Save the periods',
    saved: 'Saved.',
    change: 'Change the periods',
    cancel: 'Cancel',
    onlyShorter: 'This survey has been open: its periods may only become shorter.',
    state: { draft: 'draft', open: 'open', counting: 'paper only', closed: 'closed' },
    columns: { what: 'What', due: 'Due', done: 'Deleted' },
    rule: {
      codes: 'Access codes and everything about letters and paper forms',
      ledger: 'Marks of sent questionnaires',
      texts: 'Free texts',
      answers: 'Answers and places',
    },
    atClosing: 'at closing',
    after: {
      codes: 'at closing',
      ledger: '30 days after closing',
      texts: 'after closing',
      answers: 'after closing',
    },
    lastChance: (day) =>
      `New figures can be calculated until ${day} only. After that the answers are deleted.`,
    gone: 'The answers are deleted. No new figures can be calculated.',
    stays: 'Releases, margins and methods sheets stay.',
    backups: 'Older backups hold what was deleted until they are overwritten.',
    byHand:
      'The server deletes its nightly backups on its own. Those made by hand hold what was deleted until the IT department deletes them.',
    protocol: {
      title: 'Protocol of deletions',
      none: 'Nothing deleted yet.',
      day: 'Day',
      wave: 'Survey',
      what: 'What',
      rows: 'How much',
      by: 'By',
      inBackups: 'In backups until',
    },
    few: 'fewer than 10',
    about: (rows) => `about ${rows}`,
    always: [
      'The server never stores drafts of answers: they stay on the device.',
      'Sessions of accounts end after 8 hours.',
      'The audit log stays as long as the town runs surveys here.',
    ],
  },
};
