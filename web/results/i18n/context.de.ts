import type { ReasonAgainst } from '../../../server/measures/beforeAndAfter.ts';

const list = (names: readonly string[]) => new Intl.ListFormat('de').format(names);

/** Two lines of words in each corner of the picture. */
type Corners = Record<'moreSafer' | 'moreUnsafe' | 'lessSafer' | 'lessUnsafe', [string, string]>;
/** A heading and its sentence. */
type Points = [string, string][];

/** Recorded crime beside the answers, and what the town did. */
export const context = {
  navigation: 'Seiten der Ergebnisse',
  pages: {
    figures: 'Ergebnisse',
    crime: 'Gefühl und erfasste Kriminalität',
    measures: 'Was wurde getan?',
  },
  loading: 'Die Angaben werden geladen.',
  failed: 'Diese Angaben konnten nicht geladen werden.',
  crime: {
    lead: 'Wo wird viel erfasst, und wo fühlen sich die Menschen sicher? Beides muss nicht zusammenfallen.',
    empty: 'Für diese Befragung sind keine erfassten Zahlen hinterlegt.',
    noIndicator: 'Für diese Befragung gibt es kein Thema mit Punkten für Stadtteile.',
    noMiddle:
      'Ohne einen Wert für die ganze Stadt gibt es keine Mittellinie. Deshalb steht hier nur die Tabelle.',
    layer: 'Erfasste Zahlen',
    indicator: 'Thema der Befragung',
    layerName: (title: string, year: number) => `${title} ${year}`,
    title: (indicator: string, layer: string) => `${indicator} und ${layer}`,
    per: (layer: string, per: string, label: string) => `${layer} je ${per} ${label}`,
    points: (indicator: string) => `${indicator}, Punkte`,
    corners: {
      moreSafer: ['mehr erfasst,', 'sicherer'],
      moreUnsafe: ['mehr erfasst,', 'unsicherer'],
      lessSafer: ['weniger erfasst,', 'sicherer'],
      lessUnsafe: ['weniger erfasst,', 'unsicherer'],
    } as Corners,
    cornersByPoints: {
      moreSafer: ['mehr erfasst,', 'mehr Punkte'],
      moreUnsafe: ['mehr erfasst,', 'weniger Punkte'],
      lessSafer: ['weniger erfasst,', 'mehr Punkte'],
      lessUnsafe: ['weniger erfasst,', 'weniger Punkte'],
    } as Corners,
    unclear: 'nicht eindeutig',
    filled: 'gefüllt: beide Intervalle liegen auf einer Seite der Stadtwerte',
    hollow: 'leer: nicht eindeutig, ein Intervall enthält den Wert der Stadt',
    broken: 'unterbrochene Linien: geschätzt oder eingeschränkt verlässlich',
    cross: (town: string) => `Die dunklen Linien zeigen die Werte für ganz ${town}.`,
    nobody: 'kein Stadtteil',
    notDrawn: (names: readonly string[]) =>
      `Nicht gezeichnet, weil mindestens einer der beiden Werte nicht gezeigt wird: ${list(names)}.`,
    reading: 'Einordnung',
    rate: 'Erfasst',
    under: (minimum: number) => `unter ${minimum} Fälle`,
    protected: 'geschützt',
    missing: 'keine Angabe',
    few: 'wenige Fälle',
    fewText:
      'Wenige Fälle: Unter 20 Fällen ändert schon eine Handvoll mehr oder weniger das Bild. Achten Sie auf das Intervall.',
    underText: (minimum: number) =>
      `Unter ${minimum} Fälle werden nicht genannt, auch nicht als Rate. Wo nötig, ist ein weiterer Stadtteil geschützt, damit sich kleine Zahlen nicht ausrechnen lassen.`,
    source: (source: string, licence: string) => `Erfasste Zahlen: ${source}, ${licence}.`,
    spokenRate: (value: string, low: string, high: string) =>
      `erfasst ${value}, Intervall ${low} bis ${high}`,
    explainTitle: 'Was erfasste Kriminalität ist, und was nicht',
    explain: [
      ['Nur das Hellfeld', 'Gezählt wird, was der Polizei bekannt wird. Vieles wird nie angezeigt.'],
      [
        'Anzeigeverhalten und Kontrollen',
        'Wo mehr angezeigt oder mehr kontrolliert wird, steigt die Zahl, auch wenn nicht mehr geschieht.',
      ],
      [
        'Tatort ist nicht Wohnort',
        'Eine Tat zählt dort, wo sie geschah. Betroffene und Täter wohnen oft woanders.',
      ],
      [
        'Der Nenner',
        'Geteilt wird durch die Einwohner. Um Bahnhof und Einkaufsstraßen sind viel mehr Menschen unterwegs als dort wohnen; die Rate wirkt dort zu hoch.',
      ],
      [
        'Kein Schluss auf Gründe',
        'Das Bild stellt zwei Zahlen nebeneinander. Es sagt nicht, dass die eine aus der anderen folgt.',
      ],
    ] as Points,
    explainInterval:
      'Das Intervall der erfassten Zahl sagt, wie sehr sie zufällig schwanken kann (Poisson, 95 %). Taten geschehen oft in Serien; dann schwankt sie noch mehr.',
    explainOffice:
      'Auch Zahlen anderer Ämter zeigen nur, was gemeldet und aufgenommen wurde, nicht alles, was geschehen ist.',
  },
  measures: {
    lead: 'Maßnahmen der Stadt, und wie sich die Werte der Befragung dort und anderswo verändert haben.',
    empty: 'In diesem Verzeichnis steht noch keine Maßnahme.',
    unknown: 'Diese Maßnahme gibt es nicht mehr.',
    back: 'Alle Maßnahmen',
    of: (area: string) => `Maßnahmen im Stadtteil ${area}`,
    where: 'Wo',
    when: 'Wann',
    aim: 'Ziel der Maßnahme ist das Thema',
    office: 'Zuständig',
    cost: 'Kosten',
    state: 'Stand',
    wholeTown: (town: string) => `ganz ${town}`,
    since: (month: string) => `seit ${month}`,
    period: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
    status: {
      planned: 'geplant',
      running: 'läuft',
      finished: 'abgeschlossen',
      stopped: 'abgebrochen',
    },
    steps: 'In sieben Schritten',
    stepsSource: 'Gliederung nach den Beccaria-Standards.',
    step: {
      problem: 'Problem',
      causes: 'Entstehungsbedingungen',
      goals: 'Ziele und Zielgruppen',
      measures: 'Maßnahmen',
      design: 'Konzeption und Durchführung',
      evaluation: 'Überprüfung',
      conclusions: 'Schlussfolgerungen',
    },
    noText: 'noch nicht beschrieben',
    comparison: 'Vorher und nachher',
    there: 'Im Gebiet der Maßnahme',
    elsewhere: (count: number) => `In ${count} Stadtteilen ohne solche Maßnahme`,
    change: 'Veränderung',
    difference: 'Unterschied',
    waves: (before: string, after: string) => `Befragungen ${before} und ${after}`,
    parted: (amount: string, interval: string) =>
      `Die Werte haben sich verschieden entwickelt: Unterschied ${amount} (${interval}).`,
    alike: (amount: string, interval: string) =>
      `Ein Unterschied ist nicht nachweisbar: ${amount} (${interval}).`,
    detectable: (amount: string) =>
      `Ein Unterschied von weniger als ${amount} wäre mit diesen Befragungen meist nicht zu sehen gewesen.`,
    weak: 'Woran das liegt, sagt dieser Vergleich nicht. Was man über solche Maßnahmen weiß, ist insgesamt schwach belegt (Lorenc u. a. 2013).',
    assumption: (year: number) =>
      `Verglichen werden nur veröffentlichte Werte, mehrere Stadtteile gewichtet nach Einwohnern (${year}). Der Vergleich nimmt an, dass sich beide Gebiete sonst gleich entwickelt hätten; das lässt sich nicht prüfen.`,
    others: (names: readonly string[]) => `Vergleichsgebiete: ${list(names)}.`,
    picture: 'Veränderung in Punkten, mit 95‑%-Intervall des Unterschieds',
    why: {
      wholeTown:
        'Die Maßnahme galt der ganzen Stadt. Es gibt keine Stadtteile, mit denen man vergleichen könnte.',
      noWaves: 'Es fehlt eine veröffentlichte Befragung vor dem Beginn oder nach dem Ende der Maßnahme.',
      notComparable:
        'Zwischen den Befragungen wurde anders gefragt, anders gewichtet oder anders eingeteilt.',
      areas:
        'Die Gebiete der Maßnahme decken sich nicht mit den Stadtteilen, für die Werte veröffentlicht sind.',
      hidden: 'Für die Stadtteile der Maßnahme ist in einer der Befragungen kein Wert veröffentlicht.',
      tooFewOthers:
        'Es gibt weniger als zwei Stadtteile ohne solche Maßnahme, für die beide Werte veröffentlicht sind.',
      population: 'Es fehlen öffentliche Einwohnerzahlen der Stadtteile.',
    } satisfies Record<ReasonAgainst, string>,
    notCompared: 'Kein Vergleich möglich.',
  },
};

export type ContextWords = typeof context;
