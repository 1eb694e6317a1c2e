import type { Kind } from '../../../server/responses/freetext/suggestRedactions.ts';
import type { Words } from '../state/language.ts';

interface TextWords {
  intro: string;
  none: string;
  count: (texts: number) => string;
  done: (read: number, redacted: number) => string;
  back: string;
  page: (page: number, pages: number) => string;
  next: string;
  previous: string;
  markRead: string;
  state: Record<'read' | 'redacted', string>;
  redact: string;
  edit: { label: string; hint: string; suggestions: string; save: string; cancel: string; forGood: string };
  kind: Record<Kind, string>;
  found: (kinds: string) => string;
  end: string;
  endHint: string;
  ended: string;
}

export const textWords: Words<TextWords> = {
  de: {
    intro:
      'Hier lesen Sie, was Befragte in eigenen Worten geschrieben haben: in zufälliger Reihenfolge, ohne die übrigen Antworten und ohne Stadtteil. Jede gelesene Seite steht im Protokoll, der Inhalt nicht. Fragen mit weniger als zehn Texten erscheinen nicht.',
    none: 'Es gibt keine geschlossene Befragung mit mindestens zehn Texten zu einer Frage.',
    count: (texts) => `${texts} Texte`,
    done: (read, redacted) => `${read} gelesen, ${redacted} geschwärzt`,
    back: 'Zurück zu allen Fragen',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    next: 'Nächste Seite',
    previous: 'Vorige Seite',
    markRead: 'Seite als gelesen merken',
    state: { read: 'gelesen', redacted: 'geschwärzt' },
    redact: 'Schwärzen',
    edit: {
      label: 'Text, wie er bleiben soll',
      hint: 'Ersetzen Sie, was auf eine Person schließen lässt, durch […].',
      suggestions: 'Vorschläge übernehmen',
      save: 'Endgültig schwärzen',
      cancel: 'Abbrechen',
      forGood: 'Der alte Text wird überschrieben und lässt sich nicht zurückholen.',
    },
    kind: {
      mail: 'E-Mail-Adresse',
      iban: 'Kontonummer',
      phone: 'Telefonnummer',
      plate: 'Kennzeichen',
      address: 'Anschrift',
      name: 'Name',
      link: 'Internetadresse',
    },
    found: (kinds) => `Bitte prüfen: ${kinds}`,
    end: 'Arbeit beenden',
    endHint:
      'Schreibt die Datei neu, damit von geschwärzten Stellen nichts zurückbleibt. Sonst geschieht das in der nächsten Stunde.',
    ended: 'Erledigt. Von geschwärzten Stellen ist nichts zurückgeblieben.',
  },
  en: {
    intro:
      'Here you read what people wrote in their own words: in random order, without their other answers and without their area. Each page you read is recorded, its content is not. Questions with fewer than ten texts do not appear.',
    none: 'There is no closed survey with at least ten texts to a question.',
    count: (texts) => `${texts} texts`,
    done: (read, redacted) => `${read} read, ${redacted} redacted`,
    back: 'Back to all questions',
    page: (page, pages) => `Page ${page} of ${pages}`,
    next: 'Next page',
    previous: 'Previous page',
    markRead: 'Mark this page as read',
    state: { read: 'read', redacted: 'redacted' },
    redact: 'Redact',
    edit: {
      label: 'The text as it is to stay',
      hint: 'Put […] in place of what points to a person.',
      suggestions: 'Take the suggestions',
      save: 'Redact for good',
      cancel: 'Cancel',
      forGood: 'The old text is overwritten and cannot be brought back.',
    },
    kind: {
      mail: 'e-mail address',
      iban: 'bank account',
      phone: 'phone number',
      plate: 'licence plate',
      address: 'address',
      name: 'name',
      link: 'web address',
    },
    found: (kinds) => `Please check: ${kinds}`,
    end: 'End this work',
    endHint:
      'Rewrites the file so that nothing of redacted passages is left. Otherwise this happens within the hour.',
    ended: 'Done. Nothing of redacted passages is left.',
  },
};
