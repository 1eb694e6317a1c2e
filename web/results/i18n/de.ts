import type { Goal } from '../../../surveys/language/questionnaire.ts';
import type { Facts } from '../figures/sentences.ts';
import { context } from './context.de.ts';
import { explanations as explain } from './explanations.de.ts';
import { profile } from './profile.de.ts';
import { views } from './views.de.ts';

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
    pooled: (wave: string) =>
      `Mittel aus dieser Befragung und der von ${wave}: Für einen eigenen Wert reichen die Antworten nicht.`,
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
    pooled: (wave: string) => `Mittel mit ${wave}`,
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
    largestWeight: (times: string) => `größtes Gewicht ${times}-mal der Durchschnitt`,
    trimming: {
      held: 'Gewichte begrenzt auf ein Fünftel bis das Fünffache',
      margins: 'Gewichte ließen sich nicht begrenzen, ohne von der Bevölkerung abzuweichen',
    },
    closedOn: 'Antworten bis',
    answeredIn: 'Sprachen der Antworten',
    margins: 'Vergleich mit der Bevölkerung',
    before: 'Antworten',
    after: 'gewichtet',
    population: 'Bevöl\u00adkerung',
    without: (percent: string) => `${percent} ohne Angabe`,
    joinedAreas: 'Zusammen gezeigt, weil wenige geantwortet haben',
    comparisons: 'Unterschiede',
    comparisonsText: (percent: number) =>
      `Ein Unterschied gilt erst als nachgewiesen, wenn unter allen so genannten höchstens etwa ${percent} von 100 Zufall sind (Benjamini-Hochberg).`,
    previous: (wave: string) => `Vergleich mit ${wave}`,
    noBreaks: 'Alles wurde gleich gefragt.',
    breaksText: 'Keine Veränderung berechnet, weil anders gefragt wurde:',
    wholeWave: 'Alle Werte',
    breaks: {
      new: 'neu',
      definition: 'anders berechnet',
      wording: 'anderer Wortlaut',
      options: 'andere Antworten zur Wahl',
      scale: 'andere Punkte',
      filter: 'andere Personen gefragt',
      modes: 'andere Wege der Antwort',
      weighting: 'anders gewichtet',
      areas: 'andere Grenzen',
    },
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
    responseRate: 'Ausschöpfung',
    responseRateText: (percent: number) =>
      `${percent} % der Angeschriebenen haben geantwortet (AAPOR RR1; unzustellbare Briefe zählen mit, Verzogene und Verstorbene nicht)`,
    separation: 'Trennung der Aufgaben',
    separationText: (roles: string, since: string, until: string | undefined) =>
      `Eine Person hatte die Aufgaben ${roles} zugleich (${until ? `${since} bis ${until}` : `seit ${since}`})`,
    role: {
      admin: 'Administration',
      fieldwork: 'Feldarbeit',
      entry: 'Erfassung',
      analyst: 'Auswertung',
      council: 'Rat',
    } as Record<string, string>,
    corrections: 'Berichtigte Schreibweisen',
    correction: (on: string, before: string, after: string) => `${on}: „${before}“ wurde „${after}“`,
    software: 'Software',
  },
  explain,
  views,
  profile,
  context,
  compare: {
    renamed: (areas: string) => `Als ganze Gebiete gleich geblieben, unter anderem Namen: ${areas}.`,
    title: (town: string) => `${town} neben anderen Kommunen`,
    intro:
      'Gezeigt wird nur, was hier und dort mit gleichem Wortlaut, gleichen Antworten und gleicher Rechnung gefragt wurde. Der Balken ist das 95‑%-Intervall.',
    caution:
      'Keine Rangliste: Andere Kommunen haben zu anderer Zeit, auf andere Weise und andere Menschen gefragt. Ein Unterschied der Werte kann daran liegen. Wie gefragt wurde, steht unter den Werten.',
    none: 'Es ist noch keine Veröffentlichung einer anderen Kommune zum Vergleich übernommen.',
    nothingEqual:
      'Keine gleichen Fragen: Die Befragungen haben keine Frage mit gleichem Wortlaut und gleichen Antworten gemeinsam. Deshalb stehen hier keine Werte nebeneinander.',
    failed: 'Die Werte anderer Kommunen konnten nicht geladen werden.',
    town: 'Kommune',
    valueAndInterval: 'Wert (Intervall)',
    surveys: 'Wie gefragt wurde',
    source: 'Herkunft der Zahlen',
    unequal: 'Hier nicht ebenso gefragt',
    weighted: {
      none: 'ungewichtet',
      imported: 'gewichtet',
      strata: 'gewichtet nach Ziehung',
      raked: 'gewichtet nach Bevölkerung',
    },
    embed: {
      title: 'Karte einbetten',
      what: 'Diese Zeile zeigt die Karte auf einer anderen Website: ohne Cookies, ohne Skripte, ohne Daten über Besuchende.',
      always: 'Die eingebettete Karte zeigt immer die neueste Befragung.',
      label: 'Zeile für die andere Website',
      copy: 'Zeile kopieren',
      copied: 'Die Zeile ist kopiert.',
      notCopied: 'Kopieren ist hier nicht erlaubt. Die Zeile ist markiert: Bitte kopieren Sie sie selbst.',
      open: 'Vorschau öffnen',
      all: 'Alle Ergebnisse ansehen',
    },
  },
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
    signedOutTitle: 'Bitte melden Sie sich an',
    signedOut:
      'Diese Ergebnisse liest zuerst der Rat. Ihre Sitzung ist zu Ende, oder Ihre Rolle öffnet sie nicht.',
    signIn: 'Zur Anmeldung',
    councilOnly: (publicOn: string | undefined) =>
      publicOn
        ? `Nur für den Rat. Öffentlich ab ${publicOn}: Bitte geben Sie die Zahlen vorher nicht weiter.`
        : 'Nur für den Rat: Bitte geben Sie diese Zahlen nicht weiter.',
    withdrawnTitle: 'Diese Ergebnisse wurden zurückgezogen',
    withdrawn: (wave: string, release: number, on: string | undefined) =>
      `Die Veröffentlichung ${release} der Befragung ${wave} wurde ${on ? `am ${on} ` : ''}zurückgezogen. Die Nummer wird nicht neu vergeben.`,
    withdrawnReason: 'Grund:',
    withdrawnOthers: 'Veröffentlicht sind:',
    unknownWaveTitle: 'Diese Befragung ist nicht veröffentlicht',
    unknownWave: 'Veröffentlicht sind:',
  },
};

export type Words = typeof de;
