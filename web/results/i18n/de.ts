import type { Goal } from '../../../surveys/language/questionnaire.ts';
import type { Facts } from '../figures/sentences.ts';
import { explanations as explain } from './explanations.de.ts';

const goals: Record<Goal, string> = {
  'less-crime': 'Weniger Kriminalität',
  'rational-view-of-crime': 'Nüchterner Blick auf Kriminalität',
  'feeling-of-safety': 'Gefühl von Sicherheit',
  'social-engagement': 'Soziales Engagement',
  'stronger-community': 'Starke Gemeinschaft',
  'social-climate': 'Soziales Klima',
};

const behind = (interval: string | undefined) => (interval ? ` (${interval})` : '');

export const de = {
  language: 'de',
  /** For numbers, dates and the order of names. */
  locale: 'de-DE',
  goals,
  page: {
    title: 'Ergebnisse der Befragung',
    skip: 'Zum Ergebnis springen',
    wave: 'Befragung',
    languages: 'Sprache',
    topics: 'Themen',
    chooseTopic: 'Thema wechseln',
    topicValue: (place: string) => `Werte für ${place}`,
    show: 'Darstellung',
    areas: 'Stadtteile',
    districts: 'Stadtbereiche',
    by: (breakdown: string) => `Nach ${breakdown}`,
    option: 'Antwort auf der Karte',
    optionOnly: 'Antwort',
    sample: 'Teilnahme',
    invited: 'Eingeladene',
    open: 'Offene Teilnahme',
  },
  titleBy: {
    areas: 'nach Stadtteilen',
    districts: 'nach Stadtbereichen',
    group: (breakdown: string) => `nach ${breakdown}`,
    question: (title: string, question: string) => `${title}. „${question}“`,
  },
  openNotice:
    'Offene Teilnahme: Diese Befragten haben sich selbst gemeldet. Ihre Antworten gelten nur für sie und nicht für die ganze Stadt. Deshalb gibt es hier keine Intervalle.',
  unweighted: 'Ungewichtet.',
  notAsked: 'Dieses Thema gibt es in dieser Befragung nicht. Bitte wählen Sie ein anderes Thema.',
  townOnly: (place: string) =>
    `Dieser Wert ist zu selten, um ihn für Stadtteile zu zeigen. Er gilt für ganz ${place}.`,
  reading: {
    hint: 'Wählen Sie einen Stadtteil auf der Karte oder in der Tabelle.',
    hintDistricts: 'Wählen Sie einen Stadtbereich auf der Karte oder in der Tabelle.',
    clear: 'Auswahl aufheben',
  },
  place: {
    municipality: (name: string) => `In ${name}`,
    area: (name: string) => `Im Stadtteil ${name}`,
    district: (name: string) => `Im Stadtbereich ${name}`,
    self: (place: string) => `${place} (offene Teilnahme)`,
    whole: (name: string) => `Ganz ${name}`,
  },
  sentence: {
    mean: ({ place, title, value, interval }: Facts) =>
      `${place} erreicht „${title}“ ${value} von 100 Punkten${behind(interval)}.`,
    share: ({ place, title, value, interval }: Facts) =>
      `${place} trifft „${title}“ auf ${value} der Befragten zu${behind(interval)}.`,
    shares: ({ place, title, value, interval }: Facts) =>
      `${place} nennen ${value} der Befragten „${title}“${behind(interval)}.`,
    classMean: ({ place, title, value }: Facts) => `${place} liegt „${title}“ ${value} Punkten.`,
    classShare: ({ place, title, value }: Facts) =>
      `${place} trifft „${title}“ auf ${value} der Befragten zu.`,
    classShares: ({ place, title, value }: Facts) => `${place} nennen ${value} der Befragten „${title}“.`,
    hidden: ({ place, title }: Facts) => `${place} wird für „${title}“ kein Wert gezeigt.`,
    above: 'Das ist mehr als in der übrigen Stadt.',
    below: 'Das ist weniger als in der übrigen Stadt.',
    similar: 'Ein Unterschied zur übrigen Stadt ist nicht nachweisbar.',
    change: (wave: string, change: string, interval: string, significant: boolean) =>
      significant
        ? `Gegenüber ${wave}: ${change} (${interval}).`
        : `Gegenüber ${wave}: ${change} (${interval}). Eine Veränderung ist nicht nachweisbar.`,
    ends: (low: string, high: string) => `0 heißt „${low}“, 100 heißt „${high}“.`,
    base: (respondents: string) => `Grundlage: etwa ${respondents} Befragte.`,
  },
  why: {
    secret: (minimum: number) =>
      `Geschützt: Weniger als ${minimum} Personen haben geantwortet, oder aus dem Wert ließe sich auf einzelne Antworten schließen.`,
    uncertain: 'Zu unsicher: Die Antworten reichen nicht für eine verlässliche Aussage.',
    limited: 'In Klammern, weil der Wert auf wenigen Antworten beruht und nur eingeschränkt verlässlich ist.',
    modelled:
      'Geschätzt: Für einen direkten Wert reichen die Antworten nicht; er wurde mit einem Modell berechnet.',
    class: 'Genauer wird der Wert nicht gezeigt, weil fast alle gleich geantwortet haben.',
    none: 'Für diesen Ort ist kein Wert vorgesehen.',
  },
  unit: {
    points: (value: string) => `${value} Punkte`,
    percent: (value: string) => `${value}\u00a0%`,
    range: (low: string, high: string) => `${low}–${high}`,
    rangeInWords: (low: string, high: string) => `Intervall ${low} bis ${high}`,
    under: (limit: string) => `unter ${limit}`,
    over: (limit: string) => `über ${limit}`,
    about: 'etwa',
    changePoints: (change: string) => `${change} Punkte`,
    changePercent: (change: string) => `${change} Prozentpunkte`,
    changeRange: (low: string, high: string) => `${low} bis ${high}`,
    respondents: (count: string) => `etwa ${count} Befragte`,
  },
  sign: {
    secret: 'geschützt',
    uncertain: 'zu unsicher',
    modelled: 'geschätzt',
    limited: 'eingeschränkt verlässlich',
    class: 'nur grob gezeigt',
    none: 'kein Wert',
  },
  map: {
    label: (title: string) => `Karte: ${title}`,
    keys: 'Pfeiltasten wechseln den Ort, die Eingabetaste wählt ihn aus.',
    legend: 'Legende',
    points: 'Punkte',
    percent: 'Prozent der Befragten',
    zoomIn: 'Karte vergrößern',
    zoomOut: 'Karte verkleinern',
    lower: 'niedriger',
    higher: 'höher',
    failed: 'Die Karte konnte nicht geladen werden. Die Tabelle zeigt dieselben Zahlen.',
    withoutOutline: (names: string) => `Ohne Umriss, nur in der Tabelle: ${names}.`,
    looks: {
      secret: 'geschützt',
      uncertain: 'zu unsicher',
      modelled: 'geschätzt',
      limited: 'Wert in Klammern: eingeschränkt verlässlich',
      none: 'kein Wert',
    },
  },
  table: {
    place: 'Ort',
    group: 'Gruppe',
    answer: 'Antwort',
    points: 'Punkte',
    percent: 'Anteil',
    interval: '95‑%-Intervall',
    respondents: 'Befragte',
    signs: 'Zeichen',
    sortBy: 'Sortieren nach',
  },
  chart: {
    points: (title: string) => `${title}: Punkte und 95‑%-Intervall`,
    percent: (title: string) => `${title}: Anteil und 95‑%-Intervall`,
    pointsOpen: (title: string) => `${title}: Punkte`,
    percentOpen: (title: string) => `${title}: Anteil`,
    description: (figures: string) => `Diagramm. ${figures}`,
    asTable: 'Als Tabelle',
    asChart: 'Als Diagramm',
    answersIn: (title: string, place: string) => `${title}, alle Antworten in ${place}`,
    failed: 'Das Diagramm konnte nicht geladen werden. Unter „Als Tabelle“ stehen dieselben Zahlen.',
    source: (town: string, wave: string) => `Quelle: ${town}, ${wave}`,
  },
  methods: {
    title: 'Wie die Zahlen entstanden sind',
    questionnaire: 'Fragebogen',
    version: (version: number) => `Fassung ${version}`,
    respondents: 'Befragte',
    fewer: (minimum: number) => `weniger als ${minimum}`,
    sample: 'Stichprobe',
    invited: 'Eingeladene (gezogene Stichprobe)',
    open: 'Offene Teilnahme (selbst gemeldet)',
    modes: 'Wege',
    mode: { web: 'Internet', paper: 'Papier', kiosk: 'Terminal vor Ort' },
    weights: 'Gewichtung',
    imported: 'gewichtet',
    none: 'ungewichtet',
    designEffect: 'Design-Effekt',
    effectiveSize: 'Wirksame Stichprobengröße',
    missing: 'Ohne gültige Antwort',
    minimumBase: 'Mindestzahl',
    minimumBaseText: (minimum: number) => `Unter ${minimum} Befragten wird kein Wert gezeigt.`,
    cells: 'Werte in dieser Veröffentlichung',
    cellCount: {
      published: 'gezeigt',
      class: 'nur grob gezeigt',
      modelled: 'geschätzt',
      secret: 'geschützt',
      uncertain: 'zu unsicher',
    },
    release: (number: number) => `Veröffentlichung Nr. ${number}`,
    createdOn: (date: string) => `erstellt am ${date}`,
    software: 'Software',
  },
  explain,
  downloads: {
    title: 'Zahlen mitnehmen',
    csv: 'Tabelle (CSV)',
    geojson: 'Karte (GeoJSON)',
    what: 'Alle freigegebenen Werte dieser Befragung, mit Intervall und Zeichen.',
  },
  states: {
    loading: 'Die Ergebnisse werden geladen.',
    failedTitle: 'Die Ergebnisse konnten nicht geladen werden',
    failed: 'Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    missingTitle: 'Diese Seite gibt es nicht',
    missing: 'Unter dieser Adresse ist keine Kommune bekannt. Bitte prüfen Sie den Link.',
    retry: 'Noch einmal versuchen',
    emptyTitle: 'Noch keine Ergebnisse',
    empty: [
      'Ergebnisse erscheinen hier, sobald eine Befragung beendet, geprüft und veröffentlicht ist.',
      'Zwischenstände gibt es nicht: Eine Zahl, die sich mit jeder Antwort ändert, würde diese Antwort verraten.',
    ],
    unknownWaveTitle: 'Diese Befragung ist nicht veröffentlicht',
    unknownWave: 'Veröffentlicht sind:',
  },
};

export type Words = typeof de;
