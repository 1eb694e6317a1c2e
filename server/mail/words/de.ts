import type { MailWords } from './mailWords.ts';

export const de: MailWords = {
  greeting: 'Guten Tag {name},',
  newLink: {
    subject: 'Ihr Zugang zu Umfeld',
    body: 'für Sie wurde ein Konto in Umfeld angelegt. Mit diesem Link setzen Sie Ihr Passwort:',
  },
  resetLink: {
    subject: 'Neues Passwort für Umfeld',
    body: 'mit diesem Link setzen Sie ein neues Passwort für Umfeld:',
  },
  link: '{link}\n\nDer Link gilt bis {until} und genau einmal. Geben Sie ihn nicht weiter.',
  unexpectedLink:
    'Haben Sie das nicht erwartet? Dann benutzen Sie den Link nicht und fragen Sie in Ihrer Verwaltung nach.',
  password: {
    subject: 'Ihr Passwort für Umfeld wurde geändert',
    body: 'das Passwort Ihres Kontos in Umfeld wurde geändert.',
  },
  secondFactor: {
    subject: 'Ihr zweiter Faktor für Umfeld wurde erneuert',
    body: 'der zweite Faktor Ihres Kontos in Umfeld wurde erneuert.',
  },
  both: {
    subject: 'Ihr Zugang zu Umfeld wurde erneuert',
    body: 'das Passwort Ihres Kontos in Umfeld wurde geändert. Der bisherige zweite Faktor gilt nicht mehr.',
  },
  unexpectedChange:
    'Waren Sie das nicht? Dann wenden Sie sich sofort an die Person, die bei Ihnen die Konten verwaltet.',
  proposal: {
    subject: 'Eine Veröffentlichung wartet auf Ihre Bestätigung',
    body: 'in Umfeld wartet eine Veröffentlichung auf eine zweite Person: {town}, Welle {wave}. Lesen Sie den Bericht, bevor Sie bestätigen:\n\n{address}',
  },
  footer: 'Diese Nachricht kommt von {address}. Auf Antworten an diese Adresse reagiert niemand.',
};
