import type { Words } from '../state/language.ts';

export const auditWords: Words<{
  intro: string;
  list: string;
  none: string;
  words: string;
  from: string;
  to: string;
  filter: string;
  all: string;
  download: string;
  number: string;
  at: string;
  who: string;
  action: string;
  subject: string;
  detail: string;
  count: string;
  newer: string;
  older: string;
  pages: string;
  commandLine: string;
  schedule: string;
  nobody: string;
  /** {roles} */
  onlyFor: string;
  /** {id} */
  gone: string;
  noRole: string;
  secondFactorToo: string;
  actions: Record<string, string>;
}> = {
  de: {
    intro:
      'Jede Änderung steht hier mit Zeit und Konto; fehlgeschlagene Anmeldungen und verweigerte Zugriffe stehen einmal am Tag hier, ohne Uhrzeit. Einträge lassen sich weder ändern noch löschen.',
    list: 'Einträge, neueste zuerst',
    none: 'Keine Einträge.',
    words: 'Suche',
    from: 'Von',
    to: 'Bis',
    filter: 'Filtern',
    all: 'Alle zeigen',
    download: 'Als CSV herunterladen',
    number: 'Nr.',
    at: 'Zeit',
    who: 'Konto',
    action: 'Was',
    subject: 'Woran',
    detail: 'Genauer',
    count: '{total} Einträge, Seite {page} von {pages}',
    newer: 'Neuere',
    older: 'Ältere',
    pages: 'Seiten',
    commandLine: 'Befehlszeile',
    schedule: 'von selbst',
    nobody: 'nicht angemeldet',
    onlyFor: 'nur für: {roles}',
    gone: 'gelöschtes Konto {id}',
    noRole: 'keine Rolle mehr',
    secondFactorToo: 'auch für den zweiten Faktor',
    actions: {
      'store.backup': 'Daten gesichert',
      'store.restore': 'Sicherung zurückgespielt',
      'backup.fail': 'Sicherung fehlgeschlagen',
      'backup.again': 'Sicherung klappt wieder',
      'clock.confirm': 'Uhr des Servers bestätigt',
      'town.set': 'Angaben zur Kommune geändert',
      'town.crest': 'Wappen geändert',
      'areas.import': 'Stadtteile hochgeladen',
      'wave.create': 'Welle angelegt',
      'wave.plan': 'Laufzeit geändert',
      'wave.pause': 'Welle angehalten',
      'wave.goOn': 'Welle läuft weiter',
      'wave.test': 'Probe begonnen',
      'wave.endTest': 'Probe beendet',
      'wave.open': 'Welle geöffnet',
      'wave.count': 'Internet geschlossen',
      'wave.close': 'Welle geschlossen',
      'codes.create': 'Codes gezogen',
      'codes.renew': 'Codes erneuert',
      'codes.remind': 'Erinnerungsliste geholt',
      'codes.note': 'Brief vermerkt',
      'codes.replace': 'Code ersetzt',
      'paper.tickOff': 'Karte eines Papierbogens abgehakt',
      'paper.bundle': 'Papierbögen gebündelt',
      'signIn.password': 'Anmeldung mit falschem Passwort',
      'signIn.code': 'Anmeldung mit falschem Code',
      'signIn.recoveryCode': 'Anmeldung mit Wiederherstellungs-Code',
      'access.refused': 'Zugriff verweigert',
      'keys.rotate': 'Schlüssel gewechselt',
      'account.create': 'Konto angelegt',
      'account.roles': 'Rollen gesetzt',
      'account.separation': 'Trennung aufgehoben',
      'account.delete': 'Konto gelöscht',
      'account.lock': 'Konto gesperrt',
      'account.unlock': 'Konto entsperrt',
      'account.revoke': 'Sitzungen beendet',
      'account.link': 'Link ausgegeben',
      'account.password': 'Passwort gesetzt',
      'account.secondFactor': 'Zweiter Faktor eingerichtet',
      'account.recoveryCodes': 'Wiederherstellungs-Codes erneuert',
      'margins.import': 'Bevölkerungszahlen übernommen',
      'merges.import': 'Zusammenlegung von Stadtteilen übernommen',
      'context.import': 'Umfelddaten übernommen',
      'measures.import': 'Maßnahmen gespeichert',
      'places.import': 'Ortsverzeichnis übernommen',
    },
  },
  en: {
    intro:
      'Every change stands here with its time and account; failed sign-ins and refused access stand here once a day, without a time. Entries can be neither changed nor deleted.',
    list: 'Entries, newest first',
    none: 'No entries.',
    words: 'Search',
    from: 'From',
    to: 'To',
    filter: 'Filter',
    all: 'Show all',
    download: 'Download as CSV',
    number: 'No.',
    at: 'Time',
    who: 'Account',
    action: 'What',
    subject: 'Of what',
    detail: 'Detail',
    count: '{total} entries, page {page} of {pages}',
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    commandLine: 'command line',
    schedule: 'by itself',
    nobody: 'not signed in',
    onlyFor: 'only for: {roles}',
    gone: 'deleted account {id}',
    noRole: 'no role any more',
    secondFactorToo: 'for the second factor, too',
    actions: {
      'store.backup': 'Data backed up',
      'store.restore': 'Backup restored',
      'backup.fail': 'Backup failed',
      'backup.again': 'Backup works again',
      'clock.confirm': 'Clock of the server confirmed',
      'town.set': 'Town’s entries changed',
      'town.crest': 'Crest changed',
      'areas.import': 'Areas uploaded',
      'wave.create': 'Wave created',
      'wave.plan': 'Days changed',
      'wave.pause': 'Wave paused',
      'wave.goOn': 'Wave goes on',
      'wave.test': 'Trial begun',
      'wave.endTest': 'Trial ended',
      'wave.open': 'Wave opened',
      'wave.count': 'Web shut',
      'wave.close': 'Wave closed',
      'codes.create': 'Codes drawn',
      'codes.renew': 'Codes renewed',
      'codes.remind': 'Reminder list taken',
      'codes.note': 'Letter noted',
      'codes.replace': 'Code replaced',
      'paper.tickOff': 'Card of a paper form ticked off',
      'paper.bundle': 'Paper forms bundled',
      'signIn.password': 'sign-in with a wrong password',
      'signIn.code': 'sign-in with a wrong code',
      'signIn.recoveryCode': 'sign-in with a recovery code',
      'access.refused': 'access refused',
      'keys.rotate': 'key replaced',
      'account.create': 'account added',
      'account.roles': 'roles set',
      'account.separation': 'separation lifted',
      'account.delete': 'account deleted',
      'account.lock': 'account locked',
      'account.unlock': 'account unlocked',
      'account.revoke': 'sessions ended',
      'account.link': 'link given out',
      'account.password': 'password set',
      'account.secondFactor': 'second factor set up',
      'account.recoveryCodes': 'recovery codes renewed',
      'margins.import': 'population counts taken',
      'merges.import': 'joining of areas taken',
      'context.import': 'context data taken',
      'measures.import': 'measures saved',
      'places.import': 'list of places taken',
    },
  },
};
