import type { Outcome } from '../../../server/fieldwork/planner/plan/plan.ts';
import type { Words } from '../state/language.ts';

/** The planner. `{…}` is filled in. */
export interface PlannerWords {
  intro: string;
  noWaves: string;
  chooseWish: string;
  byLetters: string;
  byPrecision: string;
  byBudget: string;
  letters: string;
  euros: string;
  area: string;
  district: string;
  town: string;
  notWished: string;
  allocation: string;
  proportional: string;
  equal: string;
  figure: string;
  share: string;
  score: string;
  figureHint: string;
  assumptions: string;
  assumed: string;
  learnt: string;
  counted: string;
  uncounted: string;
  returnRate: string;
  designEffect: string;
  personSpread: string;
  areaSpread: string;
  minimumBase: string;
  price: string;
  reminders: string;
  returnPrice: string;
  paper: string;
  /** {letters}, {answers}, {width}, {cost} */
  found: string;
  /** {shown}, {all}, {limited}, {hidden} */
  shownScores: string;
  shownShares: string;
  /** {all} */
  allScores: string;
  allShares: string;
  /** {count}, {all} */
  differ: string;
  differNone: string;
  /** {areas} */
  unreachable: string;
  honest: string;
  cost: string;
  /** {letters}, {reminders}, {returns} */
  costParts: string;
  picture: string;
  pictureAbout: string;
  keep: string;
  drop: string;
  kept: string;
  current: string;
  name: string;
  people: string;
  answers: string;
  halfWidth: string;
  becomes: string;
  total: string;
  /** {width} */
  atMost: string;
  print: string;
  reset: string;
  outcomes: Record<Outcome, string>;
  expected: string;
}

export const plannerWords: Words<PlannerWords> = {
  de: {
    intro:
      'Rechnen Sie durch, was Briefe leisten, bevor sie verschickt werden. Nichts wird gespeichert; die Adresse dieser Seite enthält Ihren Plan.',
    noWaves: 'Es gibt noch keine Befragung. Legen Sie zuerst eine an.',
    chooseWish: 'Was steht fest?',
    byLetters: 'Anzahl der Briefe',
    byPrecision: 'Genauigkeit',
    byBudget: 'Geld',
    letters: 'Briefe',
    euros: 'Betrag in Euro',
    area: 'Je Stadtteil höchstens ± Punkte',
    district: 'Je Stadtbezirk höchstens ± Punkte',
    town: 'Gesamtstadt höchstens ± Punkte',
    notWished: '0 heißt: kein Wunsch.',
    allocation: 'Verteilung auf die Stadtteile',
    proportional: 'nach Einwohnerzahl',
    equal: 'überall gleich viele',
    figure: 'Genauigkeit von',
    share: 'Anteilen (bei 50 %)',
    score: 'Punktwerten aus mehreren Fragen',
    figureHint: 'Anteile sind am schwersten zu schätzen. Punktwerte brauchen weniger Antworten.',
    assumptions: 'Annahmen',
    assumed: 'Alle Werte sind Annahmen. Nach der ersten Befragung kommen sie aus deren Ergebnis.',
    learnt: 'Streuung und Gewichtung stammen aus der Befragung {wave}.',
    counted: 'Einwohnerzahlen aus der Befragung {wave}.',
    uncounted: 'Ohne Einwohnerzahl, deshalb ohne Briefe: {areas}.',
    returnRate: 'Rücklauf, %',
    designEffect: 'Verlust durch Gewichtung (Designeffekt)',
    personSpread: 'Streuung zwischen Personen, Punkte',
    areaSpread: 'Streuung zwischen Stadtteilen, Punkte',
    minimumBase: 'Mindestens so viele Personen je Zahl',
    price: 'Druck und Porto je Brief, Euro',
    reminders: 'Erinnerungen, % der Briefe',
    returnPrice: 'Porto je Papierantwort, Euro',
    paper: 'Antworten auf Papier, %',
    found:
      '{letters} Briefe bringen etwa {answers} Antworten. Der Wert der Gesamtstadt ist dann auf ±{width} Punkte genau. Kosten: {cost}.',
    shownScores:
      'Punktwerte: in {shown} von {all} Stadtteilen voll gezeigt, in {limited} nur in Klammern, in {hidden} gar nicht.',
    shownShares:
      'Anteile: in {shown} von {all} Stadtteilen voll gezeigt, in {limited} nur in Klammern, in {hidden} gar nicht.',
    allScores: 'Punktwerte: in allen {all} Stadtteilen voll gezeigt.',
    allShares: 'Anteile: in allen {all} Stadtteilen voll gezeigt.',
    differ:
      'Etwa {count} von {all} Stadtteilen werden sich nachweisbar von der übrigen Stadt unterscheiden. Für die anderen heißt das Ergebnis „ähnlich“, auch wenn es kleine Unterschiede gibt.',
    differNone:
      'Unterschiede zwischen Stadtteilen lassen sich damit kaum nachweisen: Zu erwarten ist höchstens einer. Die Karte wird fast überall „ähnlich“ zeigen.',
    unreachable: 'Selbst mit Briefen an alle nicht zu erreichen: {areas}.',
    honest: 'Was zu erwarten ist',
    cost: 'Kosten',
    costParts: 'Briefe {letters}, Erinnerungen {reminders}, Papierantworten {returns}',
    picture: 'Genauigkeit je Stadtteil',
    pictureAbout:
      'Je kürzer die Linie, desto genauer. Sie zeigt das 95-%-Intervall um einen gedachten Wert von 50.',
    keep: 'Diesen Plan zum Vergleich merken',
    drop: 'Vergleich entfernen',
    kept: 'gemerkter Plan',
    current: 'dieser Plan',
    name: 'Stadtteil',
    people: 'Einwohner',
    answers: 'Antworten',
    halfWidth: '± Punkte',
    becomes: 'Ergebnis',
    total: 'Gesamtstadt',
    atMost: 'nicht zu erreichen, höchstens ±{width}',
    print: 'Drucken',
    reset: 'Zurücksetzen',
    outcomes: {
      published: 'gezeigt',
      limited: '( ) in Klammern',
      uncertain: '/ zu unsicher',
      secret: '. geschützt',
    },
    expected: 'Erwartung: Wie viele antworten, weiß man erst danach.',
  },
  en: {
    intro:
      'Work out what letters can do before they are sent. Nothing is stored; the address of this page holds your plan.',
    noWaves: 'There is no survey yet. Create one first.',
    chooseWish: 'What is given?',
    byLetters: 'Number of letters',
    byPrecision: 'Precision',
    byBudget: 'Money',
    letters: 'Letters',
    euros: 'Amount in euro',
    area: 'Each area at most ± points',
    district: 'Each district at most ± points',
    town: 'The whole town at most ± points',
    notWished: '0 means: no wish.',
    allocation: 'Spread over the areas',
    proportional: 'by population',
    equal: 'the same number everywhere',
    figure: 'Precision of',
    share: 'shares (at 50 %)',
    score: 'scores of several questions',
    figureHint: 'Shares are hardest to estimate. Scores need fewer answers.',
    assumptions: 'Assumptions',
    assumed: 'All values are assumptions. After the first survey they come from its results.',
    learnt: 'Spread and weighting come from the survey {wave}.',
    counted: 'Population counts from the survey {wave}.',
    uncounted: 'Without a population count, so without letters: {areas}.',
    returnRate: 'Answered, %',
    designEffect: 'Loss by weighting (design effect)',
    personSpread: 'Spread between persons, points',
    areaSpread: 'Spread between areas, points',
    minimumBase: 'Fewest persons behind a figure',
    price: 'Printing and postage of a letter, euro',
    reminders: 'Reminders, % of the letters',
    returnPrice: 'Postage of an answer on paper, euro',
    paper: 'Answers on paper, %',
    found:
      '{letters} letters bring about {answers} answers. The value of the whole town is then known to ±{width} points. Cost: {cost}.',
    shownScores:
      'Scores: shown in full in {shown} of {all} areas, only in brackets in {limited}, not at all in {hidden}.',
    shownShares:
      'Shares: shown in full in {shown} of {all} areas, only in brackets in {limited}, not at all in {hidden}.',
    allScores: 'Scores: shown in full in all {all} areas.',
    allShares: 'Shares: shown in full in all {all} areas.',
    differ:
      'About {count} of {all} areas will differ from the rest of the town beyond chance. For the others the result says "similar", even where there are small differences.',
    differNone:
      'Differences between areas can hardly be shown with this: expect one at most. The map will say "similar" almost everywhere.',
    unreachable: 'Out of reach even with letters to everybody: {areas}.',
    honest: 'What to expect',
    cost: 'Cost',
    costParts: 'letters {letters}, reminders {reminders}, answers on paper {returns}',
    picture: 'Precision of each area',
    pictureAbout:
      'The shorter the line, the more precise. It shows the 95 % interval around an imagined value of 50.',
    keep: 'Keep this plan to compare with',
    drop: 'Remove the comparison',
    kept: 'kept plan',
    current: 'this plan',
    name: 'Area',
    people: 'People',
    answers: 'Answers',
    halfWidth: '± points',
    becomes: 'Result',
    total: 'Whole town',
    atMost: 'out of reach, at most ±{width}',
    print: 'Print',
    reset: 'Start again',
    outcomes: {
      published: 'shown',
      limited: '( ) in brackets',
      uncertain: '/ too uncertain',
      secret: '. protected',
    },
    expected: 'An expectation: how many answer is known only afterwards.',
  },
};
