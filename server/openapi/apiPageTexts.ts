/** Words of the page about the API; German is the original. */
export const apiPageTexts = {
  de: {
    title: 'Schnittstelle für Entwicklerinnen und Entwickler',
    intro:
      'Alle freigegebenen Werte lassen sich als Daten abrufen: ohne Anmeldung und ohne Schlüssel. Geschützte und zu unsichere Werte enthalten keine Zahl. Über Abrufende wird nichts gespeichert.',
    document: 'Vollständige Beschreibung als OpenAPI 3.1 (JSON)',
    routes: 'Adressen',
    reply: 'Antwort',
    sends: 'Gesendet wird',
    query: 'Zusätze zur Adresse',
    problems: 'Ablehnungen',
    problemsIntro:
      'Eine Ablehnung ist JSON nach RFC 9457. Programme richten sich nach dem Code; seine Bedeutung ändert sich nie.',
  },
  en: {
    title: 'Interface for developers',
    intro:
      'Every released figure can be fetched as data: without an account and without a key. Secret and too uncertain cells carry no figure. Nothing about callers is kept.',
    document: 'Full description as OpenAPI 3.1 (JSON)',
    routes: 'Addresses',
    reply: 'Reply',
    sends: 'Sent',
    query: 'Added to the address',
    problems: 'Refusals',
    problemsIntro: 'A refusal is JSON by RFC 9457. Programs go by the code; it never changes its meaning.',
  },
} as const;
