import type { Show } from '../figures/shows.ts';
import type { PageKey } from '../state/view.ts';

const page: Record<PageKey, string> = {
  overview: 'Überblick',
  map: 'Karte',
  areas: 'Stadtteile',
  places: 'Orte',
  crime: 'Kriminalität',
  measures: 'Maßnahmen',
  compare: 'Andere Kommunen',
  report: 'Bericht und Daten',
};

const show: Record<Show, string> = {
  value: 'Wert',
  significance: 'Unterschied zur übrigen Stadt',
  change: 'Veränderung',
  precision: 'Genauigkeit',
};

/** What a finding is made from. */
export interface FindingFacts {
  title: string;
  /** "Im Stadtteil Cölln", "In Meißen". */
  place: string;
  value: string;
  interval: string;
  /** Of the whole municipality. */
  town: string;
  townName: string;
}

export interface ChangeFacts {
  title: string;
  place: string;
  /** Without its sign. */
  change: string;
  interval: string;
  value: string;
  wave: string;
}

/** Pages, views of an indicator and the overview. */
export const views = {
  pages: 'Seiten',
  page,
  show,
  showLabel: 'Die Farbe zeigt',
  form: { map: 'Karte', table: 'Tabelle', sentences: 'Sätze' },
  chart: 'Diagramm',
  formLabel: 'Karte, Tabelle oder Sätze',
  series: {
    label: 'Nebeneinander',
    none: 'eine Karte',
    waves: 'alle Befragungen',
    by: (group: string) => `Gruppen: ${group}`,
  },
  compare: 'Vergleichen',
  beside: { label: 'Zweites Thema', none: 'keines' },
  smallMap: (title: string, figures: string) => `Karte: ${title}. ${figures}`,
  openOne: 'Einzeln zeigen',
  loadingWaves: 'Die anderen Befragungen werden geladen.',
  failedWave: (wave: string) => `${wave}: Die Zahlen konnten nicht geladen werden.`,
  notAskedIn: 'In dieser Befragung nicht erhoben.',
  panelNote: {
    waves:
      'Gleiche Farben heißen in allen Befragungen dasselbe. Ob eine Veränderung nachgewiesen ist, zeigt „Veränderung“.',
    groups: 'Unterschiede zwischen den Gruppen sind nicht geprüft: Achten Sie auf die Intervalle.',
    beside: 'Zwei Themen nebeneinander sagen nicht, dass das eine vom anderen kommt.',
  },
  sentences: {
    caption: (title: string) => `${title} in Sätzen`,
    sortBy: 'Reihenfolge',
    sort: {
      name: 'nach dem Namen',
      '-value': 'höchster Wert zuerst',
      value: 'niedrigster Wert zuerst',
      '-change': 'stärkster Anstieg zuerst',
      change: 'stärkster Rückgang zuerst',
      precision: 'genaueste zuerst',
    },
  },
  table: {
    rest: 'Zur übrigen Stadt',
    change: (wave: string) => `Seit ${wave}`,
    precision: 'Genau auf',
    above: 'höher',
    below: 'niedriger',
    similar: 'ähnlich',
    none: 'nicht verglichen',
  },
  half: (half: string) => `± ${half}`,
  spoken: {
    above: 'höher als in der übrigen Stadt',
    below: 'niedriger als in der übrigen Stadt',
    similar: 'kein nachweisbarer Unterschied zur übrigen Stadt',
    noRest: 'nicht mit der übrigen Stadt verglichen',
    change: (wave: string, change: string, interval: string) => `seit ${wave} ${change}, ${interval}`,
    steady: (wave: string) => `seit ${wave} keine nachweisbare Veränderung`,
    noChange: 'kein Vergleich mit einer früheren Befragung',
    half: (half: string) => `genau auf plus oder minus ${half}`,
  },
  legend: {
    classes: ['sehr niedrig', 'niedrig', 'mittel', 'hoch', 'sehr hoch'],
    widths: ['sehr genau', 'genau', 'mittel', 'ungenau', 'sehr ungenau'],
    classRange: (from: string, below: string) => `${from} bis unter ${below}`,
    classUnder: (below: string) => `unter ${below}`,
    classFrom: (from: string) => `${from} und mehr`,
    widthRange: (from: string, to: string) => `± ${from} bis ${to}`,
    widthUpTo: (to: string) => `bis ± ${to}`,
    widthOver: (limit: string) => `über ± ${limit}`,
    fixed: 'Die Stufen sind fest und in allen Befragungen gleich.',
    more: 'höher als in der übrigen Stadt',
    less: 'niedriger als in der übrigen Stadt',
    same: 'ähnlich: kein nachweisbarer Unterschied',
    noRest: 'nicht verglichen',
    rise: (wave: string) => `seit ${wave} gestiegen`,
    fall: (wave: string) => `seit ${wave} gesunken`,
    steady: 'keine nachweisbare Veränderung',
    noChange: 'kein Vergleich möglich',
    precision: 'Halbe Breite des Intervalls',
  },
  overview: {
    clearest: 'Das Wichtigste',
    nothing:
      'Kein Unterschied zwischen den Stadtteilen und keine Veränderung ist so deutlich, dass sie sich nachweisen lässt. Die Werte der ganzen Stadt stehen unten.',
    nothingOpen:
      'Bei offener Teilnahme werden keine Unterschiede geprüft: Die Befragten haben sich selbst gemeldet.',
    fewer: 'Weitere nachgewiesene Unterschiede gibt es nicht.',
    see: 'Auf der Karte ansehen',
    above: ({ title, place, value, interval, town, townName }: FindingFacts) =>
      `${place} ist „${title}“ höher als in der übrigen Stadt: ${value} (${interval}); in ganz ${townName} ${town}.`,
    below: ({ title, place, value, interval, town, townName }: FindingFacts) =>
      `${place} ist „${title}“ niedriger als in der übrigen Stadt: ${value} (${interval}); in ganz ${townName} ${town}.`,
    aboveShare: ({ title, place, value, interval, town, townName }: FindingFacts) =>
      `${place} nennen mehr Befragte „${title}“ als in der übrigen Stadt: ${value} (${interval}); in ganz ${townName} ${town}.`,
    belowShare: ({ title, place, value, interval, town, townName }: FindingFacts) =>
      `${place} nennen weniger Befragte „${title}“ als in der übrigen Stadt: ${value} (${interval}); in ganz ${townName} ${town}.`,
    rise: ({ title, place, change, interval, value, wave }: ChangeFacts) =>
      `${place} ist „${title}“ seit ${wave} um ${change} gestiegen (${interval}), auf ${value}.`,
    fall: ({ title, place, change, interval, value, wave }: ChangeFacts) =>
      `${place} ist „${title}“ seit ${wave} um ${change} gesunken (${interval}), auf ${value}.`,
    alsoAbove: (names: string) => `Ebenfalls höher: ${names}.`,
    alsoBelow: (names: string) => `Ebenfalls niedriger: ${names}.`,
    ofHundred: (value: string) => `${value} von 100 Punkten`,
    response: 'Wer geantwortet hat, und wie genau die Werte sind',
    respondents: 'Befragte',
    about: (count: string) => `etwa ${count}`,
    townPrecision: 'Werte der Stadt',
    areaPrecision: 'Werte der Stadtteile',
    usually: (half: string) => `meist auf ± ${half} Punkte genau`,
    until: 'Antworten bis',
    goals: 'Alle Themen nach Zielen',
    goalsNote:
      'Jede Zeile zeigt den Wert der ganzen Stadt als Punkt und sein Intervall als Linie, auf einer Skala von 0 bis 100. Die kleinen Striche sind die Stadtteile.',
    noGoal: 'Dazu wurde in dieser Befragung nicht gefragt.',
    topic: 'Thema',
    value: 'Wert',
    interval: '95‑%-Intervall',
    scale: '0 bis 100',
    change: (wave: string) => `Seit ${wave}`,
    changeNone: 'Veränderung',
    steady: 'nicht nachweisbar',
    noChange: 'kein Vergleich',
    mostNamed: (title: string) => `am häufigsten: ${title}`,
  },
  explain: {
    intervalKey: 'Was ist ein Intervall?',
    interval:
      'Nicht alle wurden gefragt, deshalb trifft jeder Wert den wahren nur ungefähr. Das Intervall sagt, wie genau: Würde man die Befragung sehr oft wiederholen, enthielte es in 95 von 100 Fällen den wahren Wert.',
    emptyKey: 'Warum fehlt hier ein Wert?',
    empty: (minimum: number) =>
      `„Geschützt“ (.): Weniger als ${minimum} Personen haben geantwortet, oder der Wert würde etwas über Einzelne verraten. „Zu unsicher“ (/): Es gibt zu wenige Antworten für eine verlässliche Aussage. Beides heißt nicht „niedrig“.`,
    similarKey: 'Was heißt „ähnlich“?',
    similar:
      'Der Stadtteil kann sich von der übrigen Stadt unterscheiden, aber die Antworten reichen nicht, um es nachzuweisen. Der gesehene Unterschied kann Zufall sein. „Ähnlich“ heißt nicht „genau gleich“.',
    changeKey: 'Wann gilt eine Veränderung?',
    change:
      'Nur wenn sie größer ist, als durch Zufall zu erwarten wäre. Warum sich etwas verändert hat, sagt die Befragung nicht.',
    precisionKey: 'Was heißt „genau auf ± 4“?',
    precision:
      'Die Zahl ist die halbe Breite des Intervalls: Bei 60 Punkten und ± 4 liegt der wahre Wert wahrscheinlich zwischen 56 und 64. Je mehr Menschen antworten, desto genauer wird der Wert.',
    modelledKey: 'Was heißt „geschätzt“?',
    modelled:
      'Aus dem Ort allein gibt es zu wenige Antworten. Der Wert (≈, schraffiert) verbindet sie mit dem, was aus der ganzen Stadt oder aus einer früheren Befragung bekannt ist.',
    limitedKey: 'Warum steht ein Wert in Klammern?',
    limited:
      'Er beruht auf wenigen Antworten und gibt nur eine Richtung an. Auf der Karte hat er keine Farbe.',
  },
  background: {
    water: 'Gewässer',
    neighbour: 'Nachbargemeinden',
  },
};

export type ViewWords = typeof views;
