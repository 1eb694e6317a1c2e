import type { Role } from '../../../server/accounts/account.ts';
import type { Words } from '../state/language.ts';

export const accountWords: Words<{
  intro: string;
  list: string;
  none: string;
  add: string;
  email: string;
  emailFault: string;
  name: string;
  nameHint: string;
  roles: string;
  rolesFault: string;
  roleSays: Record<Role, string>;
  separation: string;
  separationConfirm: string;
  separationSince: string;
  person: string;
  state: string;
  actions: string;
  active: string;
  locked: string;
  waiting: string;
  noFactor: string;
  elsewhere: string;
  change: string;
  save: string;
  cancel: string;
  remove: string;
  removeTitle: string;
  removeSays: string;
  erase: string;
  eraseTitle: string;
  eraseSays: string;
  erased: string;
  lock: string;
  unlock: string;
  revoke: string;
  revoked: string;
  newLink: string;
  newFactorLink: string;
  changed: string;
  manage: string;
  link: { title: string; says: string; copy: string; copied: string; close: string };
  mail: { waiting: string; sent: string; failed: string; lost: string };
  language: string;
  languageHint: string;
  addedElsewhere: string;
  close: string;
  self: string;
}> = {
  de: {
    intro:
      'Jede Rolle öffnet nur, was sie braucht. Wer Adressen und Codes hat, sieht keine Antworten; wer Antworten auswertet, sieht keine Codes.',
    list: 'Konten dieser Kommune',
    none: 'Noch keine Konten.',
    add: 'Konto anlegen',
    email: 'E-Mail-Adresse',
    emailFault: 'Das ist keine E-Mail-Adresse. Beispiel: name@stadt.de',
    name: 'Name',
    nameHint: 'So erscheint die Person hier; freiwillig.',
    roles: 'Rollen',
    rolesFault: 'Wählen Sie mindestens eine Rolle.',
    roleSays: {
      admin: 'Konten, Kommune, Stadtteile, Protokoll',
      fieldwork: 'Codes, Briefe, Rücklauf; keine Antworten, keine Ergebnisse vor der Veröffentlichung',
      entry: 'gibt Papierbögen ein; keine Codes, keine Ergebnisse',
      analyst: 'Fragebögen, Randverteilungen, Veröffentlichung; keine Codes',
      council: 'liest Ergebnisse, auch die nur für den Rat',
    },
    separation:
      'Diese Rollen sollen getrennt sein. Hat eine Person sie gemeinsam, steht das im Methodenblatt jeder Veröffentlichung.',
    separationConfirm: 'Ich bestätige: Eine Person hat diese Rollen gemeinsam.',
    separationSince: 'Trennung aufgehoben seit {day}',
    person: 'Person',
    state: 'Zustand',
    actions: 'Verwalten',
    active: 'aktiv',
    locked: 'gesperrt',
    waiting: 'Link noch nicht benutzt',
    noFactor: 'zweiter Faktor fehlt noch',
    elsewhere:
      'Arbeitet auch für eine andere Kommune. Sperren und neue Links gibt die Stelle, die den Server betreibt.',
    change: 'Rollen ändern',
    save: 'Rollen speichern',
    cancel: 'Abbrechen',
    erase: 'Konto löschen',
    eraseTitle: 'Konto endgültig löschen',
    eraseSays:
      'Name, E-Mail-Adresse, Passwort und zweiter Faktor von {email} werden gelöscht, Sitzungen enden sofort. Im Protokoll bleibt, was das Konto getan hat, unter einer Kennung ohne Namen.',
    erased: 'Das Konto {email} ist gelöscht.',
    remove: 'Aus der Kommune entfernen',
    removeTitle: 'Konto aus der Kommune entfernen',
    removeSays:
      '{email} verliert hier alle Rollen und sieht nichts mehr. Das Protokoll behält, was diese Person getan hat.',
    lock: 'Sperren',
    unlock: 'Entsperren',
    revoke: 'Überall abmelden',
    revoked: 'Alle Sitzungen von {email} sind beendet.',
    newLink: 'Link für neues Passwort',
    newFactorLink: 'Link für neues Passwort und neuen zweiten Faktor',
    changed: 'Gespeichert.',
    manage: '{email} verwalten',
    link: {
      title: 'Einmal-Link für {email}',
      says: 'Geben Sie diesen Link der Person selbst. Er gilt bis {time} Uhr und genau einmal. Er wird nur jetzt gezeigt.',
      copy: 'Link kopieren',
      copied: 'Kopiert.',
      close: 'Schließen',
    },
    mail: {
      waiting: 'Der Einmal-Link geht per E-Mail an {email}. Das kann eine Minute dauern.',
      sent: 'Der Einmal-Link ist per E-Mail an {email} unterwegs. Er gilt 30 Minuten und genau einmal.',
      failed:
        'Die E-Mail an {email} konnte nicht gesendet werden. Das Konto ist in Ordnung: Geben Sie den Link der Person selbst.',
      lost: 'Ob die E-Mail an {email} hinausging, lässt sich nicht mehr sagen. Fragen Sie die Person, oder erstellen Sie unter „Verwalten“ einen neuen Link.',
    },
    language: 'Sprache',
    languageHint: 'In dieser Sprache beginnt das Programm, und so kommen E-Mails zum Konto.',
    addedElsewhere: '{email} hatte schon ein Konto in einer anderen Kommune und behält das Passwort.',
    close: 'Schließen',
    self: 'Sie',
  },
  en: {
    intro:
      'Each role opens only what it needs. Whoever holds addresses and codes sees no answers; whoever analyses answers sees no codes.',
    list: 'Accounts of this town',
    none: 'No accounts yet.',
    add: 'Add account',
    email: 'E-mail address',
    emailFault: 'This is no e-mail address. Example: name@town.de',
    name: 'Name',
    nameHint: 'How the person appears here; optional.',
    roles: 'Roles',
    rolesFault: 'Choose at least one role.',
    roleSays: {
      admin: 'accounts, town, areas, audit log',
      fieldwork: 'codes, letters, returns; no answers, no results before publication',
      entry: 'types paper forms; no codes, no results',
      analyst: 'questionnaires, margins, releases; no codes',
      council: 'reads results, also those for the council only',
    },
    separation:
      'These roles are meant to be apart. If one person holds them together, the methods sheet of every release says so.',
    separationConfirm: 'I confirm: one person holds these roles together.',
    separationSince: 'separation lifted since {day}',
    person: 'Person',
    state: 'State',
    actions: 'Manage',
    active: 'active',
    locked: 'locked',
    waiting: 'link not used yet',
    noFactor: 'second factor still missing',
    elsewhere: 'Works for another town, too. Whoever runs the server locks it and gives new links.',
    change: 'Change roles',
    save: 'Save roles',
    cancel: 'Cancel',
    erase: 'Delete account',
    eraseTitle: 'Delete account for good',
    eraseSays:
      'Name, e-mail address, password and second factor of {email} are deleted, sessions end at once. The log keeps what the account did, under an id without a name.',
    erased: 'The account {email} is deleted.',
    remove: 'Remove from the town',
    removeTitle: 'Remove account from the town',
    removeSays:
      '{email} loses all roles here and sees nothing any more. The audit log keeps what this person did.',
    lock: 'Lock',
    unlock: 'Unlock',
    revoke: 'Sign out everywhere',
    revoked: 'All sessions of {email} have ended.',
    newLink: 'Link for a new password',
    newFactorLink: 'Link for a new password and a new second factor',
    changed: 'Saved.',
    manage: 'Manage {email}',
    link: {
      title: 'One-time link for {email}',
      says: 'Hand this link to the person yourself. It is good until {time} and exactly once. It is shown only now.',
      copy: 'Copy link',
      copied: 'Copied.',
      close: 'Close',
    },
    mail: {
      waiting: 'The one-time link is going to {email} by e-mail. That may take a minute.',
      sent: 'The one-time link is on its way to {email} by e-mail. It is good for 30 minutes and exactly once.',
      failed:
        'The e-mail to {email} could not be sent. The account is fine: hand the link to the person yourself.',
      lost: 'Whether the e-mail to {email} went out cannot be said any more. Ask the person, or make a new link under "Manage".',
    },
    language: 'Language',
    languageHint: 'The desk starts in it, and mails about the account come in it.',
    addedElsewhere: '{email} had an account in another town already and keeps the password.',
    close: 'Close',
    self: 'you',
  },
};
