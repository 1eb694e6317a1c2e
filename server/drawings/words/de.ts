import type { Words } from '../../../web/results/i18n/de.ts';

/** What drawings, report and files say beyond the page: it would only weigh on a browser. */
export const document = {
  title: 'Sicherheitsanalyse',
  kind: 'Bürgerbefragung',
  documentTitle: (town: string, wave: string) => `Sicherheitsanalyse ${town}. ${wave}`,
  darkIsHigher: 'dunkler heißt höher',
  under: 'fast alle unter der Grenze, nur grob gezeigt',
  over: 'fast alle über der Grenze, nur grob gezeigt',
  trendTitle: (title: string, town: string) => `${title}, ${town} im Verlauf`,
  source: (town: string, wave: string, release: number) =>
    `Quelle: ${town}, ${wave}, Veröffentlichung Nr. ${release}.`,
  contents: 'Inhalt',
  sections: (count: number) => `${count} Abschnitte`,
  summary: 'Das Wichtigste in Kürze',
  noFindings:
    'Kein Unterschied zwischen Stadtteilen und keine Veränderung gegenüber der letzten Befragung ist statistisch nachweisbar. Das ist ein Ergebnis: Die Stadtteile liegen näher beieinander, als diese Befragung unterscheiden kann.',
  findings: 'Nachweisbare Unterschiede und Veränderungen',
  findingRest: (place: string, title: string, value: string, above: boolean) =>
    `${place} liegt „${title}“ mit ${value} ${above ? 'höher' : 'niedriger'} als in der übrigen Stadt.`,
  findingChange: (place: string, title: string, wave: string, change: string) =>
    `${place} hat sich „${title}“ gegenüber ${wave} um ${change} verändert.`,
  moreFindings: (count: number) =>
    `${count} weitere nachweisbare Unterschiede oder Veränderungen stehen in den Kapiteln.`,
  atAGlance: 'Alle Themen für die ganze Stadt',
  goal: 'Ziel',
  value: 'Wert',
  topic: 'Thema',
  change: 'Veränderung',
  notSignificant: 'nicht nachweisbar',
  method: 'Wie gefragt und gerechnet wurde',
  methodPlain: (town: string) => [
    `Gefragt wurden Menschen in ${town}. Wer nicht geantwortet hat, kann anders denken als die Befragten. Wo Zahlen gewichtet sind, gleichen die Gewichte die Antworten an die bekannte Bevölkerung an.`,
    'Jeder Wert hat einen Spielraum, das 95-%-Intervall. Würde man die Befragung oft wiederholen, enthielten 95 von 100 solcher Intervalle den Wert, der sich ergäbe, wenn alle geantwortet hätten. Je weniger Befragte, desto breiter.',
    'Punkte gehen von 0 bis 100; höher heißt sicherer, besser oder mehr Vertrauen. Anteile stehen in Prozent der Befragten.',
    'Werte, aus denen sich auf einzelne Personen schließen ließe, werden nicht gezeigt. Das gilt auch für Werte, die zu unsicher sind.',
    'Eine Befragung zeigt, wie Menschen ihre Stadt wahrnehmen. Sie zeigt nicht, was die Ursache ist.',
  ],
  signs: 'Zeichen',
  signsLine: {
    secret: '. geschützt: zu wenige Personen, oder es ließe sich auf einzelne schließen',
    uncertain: '/ zu unsicher: zu wenige Antworten für eine verlässliche Aussage',
    limited: '( ) eingeschränkt verlässlich: beruht auf wenigen Antworten',
    modelled: '≈ geschätzt: mit einem Modell oder als Mittel zweier Befragungen berechnet',
    class: 'unter, über: fast alle haben gleich geantwortet; es wird nur eine Grenze genannt',
    none: '- kein Wert vorgesehen',
  },
  sheet: 'Methodenblatt',
  indicators: 'Die Themen im Einzelnen',
  figureNumber: (number: number) => `Abbildung ${number}`,
  tableNumber: (number: number) => `Tabelle ${number}`,
  areaTable: (title: string) => `${title} nach Stadtteilen`,
  districtTable: (title: string) => `${title} nach Stadtbereichen`,
  groupTable: (title: string, group: string) => `${title} nach ${group}`,
  profiles: 'Stadtteile im Profil',
  profileTable: (area: string) => `Alle Themen im Stadtteil ${area}`,
  town: 'Ganze Stadt',
  places: 'Orte',
  placesIntro: (minimum: number) =>
    `Gezeigt werden nur Orte, die mindestens ${minimum} Personen markiert haben. Die Zahl der Personen ist auf 5 gerundet. Die Liste sagt, wo man hinschauen sollte; sie schätzt keinen Anteil.`,
  noPlaces: 'Kein Ort wurde von genügend Personen markiert.',
  place: 'Ort',
  square: (cell: string, size: number) => `Feld ${cell} (${size} × ${size} m)`,
  persons: 'Personen',
  reasons: 'Gründe und Zeiten',
  recorded: 'Erfasste Zahlen',
  measures: 'Maßnahmen',
  changeTitle: 'Unterschied der Veränderungen',
  changeBand: 'grau: so kleine Unterschiede wären meist nicht zu sehen gewesen',
  changeAxis: (unit: string) =>
    `Unterschied in ${unit.replace(/punkte$/i, (end) => `${end}n`)}, mit 95-%-Intervall`,
  townMark: (town: string) => `senkrechter Strich: ${town}`,
  groupsWhy: (area: string, district: string) =>
    `Für Gruppen in ${area} allein haben zu wenige geantwortet. Diese Werte gelten für den ganzen Stadtbereich ${district}, zu dem ${area} gehört. Unterschiede zwischen Gruppen sind nicht geprüft: Achten Sie auf die Intervalle.`,
  figuresAnnex: 'Anhang A: Alle freigegebenen Werte',
  figuresAnnexIntro:
    'Die folgenden Tabellen enthalten jeden freigegebenen Wert. Nicht gezeigte Werte tragen ihr Zeichen.',
  questionnaireAnnex: 'Anhang B: Der Fragebogen',
  answers: 'Antworten',
  freeAnswer: 'Freie Antwort',
  number: 'Zahl',
  placesAnswer: 'Orte auf der Karte oder aus der Liste',
  areaAnswer: 'Stadtteil zur Auswahl',
  severalAnswers: 'mehrere Antworten möglich',
  invented: 'Hinweis',
  license: (license: string) => `Lizenz der Zahlen: ${license}.`,
  councilOnly: 'Nur für den Rat, nicht zur Veröffentlichung.',
};

/** All words of a language, those of the results page among them: report and page say the same sentence. */
export type AllWords = Words & { document: typeof document };
