import type { HiddenReason } from '../../../server/release/sheet/reportSheet.ts';
import type { Words } from '../state/language.ts';

interface ReportWords {
  noSheet: string;
  cells: {
    title: string;
    what: string;
    kind: string;
    level: Record<'municipality' | 'district' | 'area', string>;
    split: string;
    status: Record<'published' | 'limited' | 'class' | 'modelled' | 'uncertain' | 'secret', string>;
  };
  kept: (count: number) => string;
  audit: (attacked: number, hiddenForIt: number) => string;
  auditNone: string;
  hidden: { title: string; none: string; place: string; figures: string; open: string; town: string };
  reason: Record<HiddenReason, string>;
  beside: {
    title: string;
    none: string;
    figure: string;
    options: string;
    now: string;
    before: (wave: string) => string;
    change: string;
    significant: string;
    chance: string;
    noChange: string;
    hidden: Record<'secret' | 'uncertain' | 'class', string>;
  };
  breaks: { title: string; none: string; whole: string };
  breakReason: Record<string, string>;
  rest: (above: number, below: number, similar: number) => string;
  weights: {
    title: string;
    sample: Record<'invited' | 'open', string>;
    respondents: (count: string) => string;
    few: string;
    weighted: Record<'none' | 'imported' | 'strata' | 'raked', string>;
    designEffect: string;
    effectiveSize: string;
    largestWeight: string;
    trimming: Record<'notNeeded' | 'held' | 'margins', string>;
    margin: { category: string; before: string; after: string; population: string };
    responseRate: string;
  };
  quality: {
    title: string;
    what: string;
    sign: string;
    share: string;
    effect: string;
    throughout: string;
    matrix: (title: string) => string;
    duplicates: string;
    impossible: string;
    outside: string;
    few: string;
    effectText: (points: number) => string;
    noEffect: string;
  };
  nonResponse: { title: string; figure: string; percent: string };
  history: { title: string; none: string; when: string; who: string; what: string };
  action: Record<string, string>;
}

export const reportWords: Words<ReportWords> = {
  de: {
    noSheet:
      'Zu dieser Veröffentlichung gibt es keinen Bericht: Sie wurde mit einer älteren Version gerechnet.',
    cells: {
      title: 'Was gezeigt wird und was nicht',
      what: 'Gezählt sind Zahlen in Tabellen, nicht Personen.',
      kind: 'Ebene',
      level: { municipality: 'Gesamte Kommune', district: 'Bezirke', area: 'Stadtteile' },
      split: 'nach Gruppen',
      status: {
        published: 'gezeigt',
        limited: 'mit Vorsicht',
        class: 'nur Klasse',
        modelled: 'modelliert',
        uncertain: 'zu unsicher',
        secret: 'geheim',
      },
    },
    kept: (count) =>
      `${count} Zahlen bleiben, wie eine frühere Veröffentlichung sie genannt hat: Seitdem haben sich zu wenige Antworten geändert.`,
    audit: (attacked, hiddenForIt) =>
      `Prüfung bestanden: ${attacked} geheime Zahlen und Klassen lassen sich nicht zurückrechnen. Dafür bleiben ${hiddenForIt} weitere Zahlen verdeckt.`,
    auditNone: 'Prüfung bestanden: Es gab nichts zu schützen.',
    hidden: {
      title: 'Nicht gezeigt, und warum',
      none: 'Alle Zahlen werden gezeigt.',
      place: 'Wo',
      figures: 'Kennzahlen',
      open: 'offene Teilnahme',
      town: 'Gesamte Kommune',
    },
    reason: {
      base: 'Geheim: zu wenige Personen',
      nearUnanimity: 'Geheim: fast alle haben dasselbe geantwortet',
      complement: 'Geheim: Die Zahl würde eine andere geheime verraten',
      effectiveSize: 'Zu unsicher: zu wenige Antworten',
      interval: 'Zu unsicher: Der Bereich ist zu breit',
    },
    beside: {
      title: 'Neben der letzten Befragung',
      none: 'Es gibt keine frühere veröffentlichte Befragung mit diesem Fragebogen.',
      figure: 'Kennzahl',
      options: 'Einzelne Antworten',
      now: 'Jetzt',
      before: (wave) => `Befragung ${wave}`,
      change: 'Veränderung',
      significant: 'mehr als Zufall',
      chance: 'kann Zufall sein',
      noChange: 'kein Vergleich',
      hidden: { secret: 'geheim', uncertain: 'zu unsicher', class: 'nur Klasse' },
    },
    breaks: {
      title: 'Was sich nicht vergleichen lässt',
      none: 'Alle Kennzahlen lassen sich vergleichen.',
      whole: 'die ganze Befragung',
    },
    breakReason: {
      new: 'gab es noch nicht',
      definition: 'anders berechnet',
      wording: 'anders gefragt',
      options: 'andere Antworten zur Wahl',
      scale: 'andere Skala',
      filter: 'anderen Personen gestellt',
      modes: 'auf anderen Wegen geantwortet',
      weighting: 'anders gewichtet',
      areas: 'andere Grenzen',
    },
    rest: (above, below, similar) =>
      `Gegen den Rest der Kommune: ${above} Zahlen höher, ${below} niedriger, ${similar} ohne klaren Unterschied.`,
    weights: {
      title: 'Gewichte',
      sample: { invited: 'Eingeladene', open: 'Offene Teilnahme' },
      respondents: (count) => `etwa ${count} Befragte`,
      few: 'zu wenige Befragte für eine Angabe',
      weighted: {
        none: 'ungewichtet',
        imported: 'Gewichte aus dem Import',
        strata: 'gewichtet nach der Ziehung',
        raked: 'an die Bevölkerung angepasst',
      },
      designEffect: 'Designeffekt',
      effectiveSize: 'wirksame Zahl der Befragten',
      largestWeight: 'größtes Gewicht (Vielfaches des Mittels)',
      trimming: {
        notNeeded: 'Kein Gewicht musste begrenzt werden.',
        held: 'Gewichte wurden begrenzt: ein Fünftel bis das Fünffache des Mittels.',
        margins: 'Achtung: Randzahlen und Grenzen der Gewichte passen nicht zusammen. Die Randzahlen gelten.',
      },
      margin: {
        category: 'Gruppe',
        before: 'unter den Antworten',
        after: 'gewichtet',
        population: 'in der Bevölkerung',
      },
      responseRate: 'Ausschöpfung (AAPOR RR1)',
    },
    quality: {
      title: 'Güte der Antworten',
      what: 'Anzeichen für flüchtige oder doppelte Antworten. Niemand wird deshalb ausgeschlossen.',
      sign: 'Anzeichen',
      share: 'Anteil',
      effect: 'ohne sie gilt:',
      throughout: 'In allen Tabellen durchgehend dieselbe Antwort',
      matrix: (title) => `Durchgehend dieselbe Antwort: ${title}`,
      duplicates: 'Genau dieselben Antworten wie jemand anderes',
      impossible: 'Antworten, die sich ausschließen',
      outside: 'Orte außerhalb der Kommune',
      few: 'niemand oder zu wenige',
      effectText: (points) => `keine Zahl der Kommune ändert sich um mehr als ${points} Punkte`,
      noEffect: 'keine Zahl der Kommune ändert sich um einen ganzen Punkt',
    },
    nonResponse: { title: 'Ohne Angabe', figure: 'Kennzahl', percent: 'ohne gültige Antwort' },
    history: { title: 'Was bisher geschah', none: 'Noch nichts.', when: 'Wann', who: 'Wer', what: 'Was' },
    action: {
      'release.build': 'gerechnet',
      'release.propose': 'vorgeschlagen',
      'release.takeBack': 'Vorschlag zurückgenommen',
      'release.confirm': 'bestätigt',
      'release.publish': 'mit dem Befehl veröffentlicht',
      'release.open': 'am Stichtag für alle geöffnet',
      'release.withdraw': 'zurückgezogen',
    },
  },
  en: {
    noSheet: 'There is no report on this release: it was calculated by an older version.',
    cells: {
      title: 'What is shown and what is not',
      what: 'Counted are figures in tables, not persons.',
      kind: 'Level',
      level: { municipality: 'Whole town', district: 'Districts', area: 'Areas' },
      split: 'by groups',
      status: {
        published: 'shown',
        limited: 'with care',
        class: 'class only',
        modelled: 'modelled',
        uncertain: 'too uncertain',
        secret: 'secret',
      },
    },
    kept: (count) =>
      `${count} figures stay as an earlier release told them: too few answers have changed since.`,
    audit: (attacked, hiddenForIt) =>
      `Audit passed: ${attacked} secret figures and classes cannot be worked out. For that, ${hiddenForIt} more figures stay hidden.`,
    auditNone: 'Audit passed: there was nothing to protect.',
    hidden: {
      title: 'Not shown, and why',
      none: 'All figures are shown.',
      place: 'Where',
      figures: 'Indicators',
      open: 'open participation',
      town: 'Whole town',
    },
    reason: {
      base: 'Secret: too few persons',
      nearUnanimity: 'Secret: nearly everybody answered alike',
      complement: 'Secret: the figure would give another secret one away',
      effectiveSize: 'Too uncertain: too few answers',
      interval: 'Too uncertain: the interval is too wide',
    },
    beside: {
      title: 'Beside the last survey',
      none: 'There is no earlier published survey with this questionnaire.',
      figure: 'Indicator',
      options: 'Single answers',
      now: 'Now',
      before: (wave) => `Survey ${wave}`,
      change: 'Change',
      significant: 'more than chance',
      chance: 'may be chance',
      noChange: 'no comparison',
      hidden: { secret: 'secret', uncertain: 'too uncertain', class: 'class only' },
    },
    breaks: {
      title: 'What cannot be compared',
      none: 'All indicators can be compared.',
      whole: 'the whole survey',
    },
    breakReason: {
      new: 'did not exist',
      definition: 'calculated otherwise',
      wording: 'asked otherwise',
      options: 'other answers to choose from',
      scale: 'another scale',
      filter: 'asked of other persons',
      modes: 'answered in other ways',
      weighting: 'weighted otherwise',
      areas: 'other borders',
    },
    rest: (above, below, similar) =>
      `Against the rest of the town: ${above} figures higher, ${below} lower, ${similar} without a clear difference.`,
    weights: {
      title: 'Weights',
      sample: { invited: 'Invited', open: 'Open participation' },
      respondents: (count) => `about ${count} respondents`,
      few: 'too few respondents to tell',
      weighted: {
        none: 'unweighted',
        imported: 'weights of the import',
        strata: 'weighted by how letters were drawn',
        raked: 'adjusted to the population',
      },
      designEffect: 'design effect',
      effectiveSize: 'effective number of respondents',
      largestWeight: 'largest weight (times the mean)',
      trimming: {
        notNeeded: 'No weight had to be trimmed.',
        held: 'Weights were trimmed to between a fifth and five times the mean.',
        margins: 'Caution: margins and bounds of the weights cannot both be had. The margins hold.',
      },
      margin: {
        category: 'Group',
        before: 'among the answers',
        after: 'weighted',
        population: 'in the population',
      },
      responseRate: 'Response rate (AAPOR RR1)',
    },
    quality: {
      title: 'Quality of the answers',
      what: 'Signs of careless or doubled answers. Nobody is left out for them.',
      sign: 'Sign',
      share: 'Share',
      effect: 'without them',
      throughout: 'The same answer all the way down in every table',
      matrix: (title) => `The same answer all the way down: ${title}`,
      duplicates: 'Exactly the answers somebody else gave',
      impossible: 'Answers that exclude each other',
      outside: 'Places outside the town',
      few: 'nobody or too few',
      effectText: (points) => `no figure of the town changes by more than ${points} points`,
      noEffect: 'no figure of the town changes by a whole point',
    },
    nonResponse: { title: 'No answer', figure: 'Indicator', percent: 'without a valid answer' },
    history: { title: 'What happened so far', none: 'Nothing yet.', when: 'When', who: 'Who', what: 'What' },
    action: {
      'release.build': 'calculated',
      'release.propose': 'proposed',
      'release.takeBack': 'proposal taken back',
      'release.confirm': 'confirmed',
      'release.publish': 'published by command',
      'release.open': 'opened to everybody on its day',
      'release.withdraw': 'withdrawn',
    },
  },
};
