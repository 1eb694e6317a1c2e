import type { Words } from '../state/language.ts';

export const paperWords: Words<{
  intro: string;
  noWaves: string;
  tick: string;
  letter: string;
  letterHint: string;
  letterFault: string;
  tickOff: string;
  ticked: string;
  bind: string;
  bindIntro: string;
  waiting: string;
  areas: string;
  forms: string;
  underTen: string;
  makeBundle: string;
  tooFew: string;
  rest: string;
  restHint: string;
  bound: string;
  nothingWaits: string;
  bundles: string;
  bundle: string;
  size: string;
  state: string;
  isFull: string;
  isOpen: string;
  noBundles: string;
  wholeTown: string;
  mixed: string;
}> = {
  de: {
    intro:
      'Trennen Sie die Karte vom Bogen, haken Sie die Briefnummer ab und legen Sie den Bogen auf den Haufen seines Gebiets. Ab zehn Bögen wird daraus ein Stapel für die Erfassung. Karte und Bogen kommen danach nicht mehr zusammen.',
    noWaves: 'Es ist noch keine Befragung eröffnet.',
    tick: 'Karten abhaken',
    letter: 'Briefnummer',
    letterHint: 'Sie steht auf der abgetrennten Karte.',
    letterFault: 'Eine Briefnummer besteht nur aus Ziffern.',
    tickOff: 'Abhaken',
    ticked: 'Brief {letter} ist abgehakt. Der Bogen gehört zum Haufen „{areas}“.',
    bind: 'Stapel binden',
    bindIntro:
      'Mischen Sie die Bögen, bevor Sie den Stapel weitergeben, und schreiben Sie nur seine Nummer darauf.',
    waiting: 'Bögen, die auf einen Stapel warten',
    areas: 'Gebiet der Briefe',
    forms: 'Bögen (abgerundet)',
    underTen: 'unter 10',
    makeBundle: 'Stapel binden',
    tooFew: 'noch zu wenige',
    rest: 'Den Rest aller Gebiete zusammenlegen',
    restHint:
      'Für diese Bögen ist dann nicht mehr bekannt, in welchem Gebiet der Brief gezogen wurde. Die Auswertung rechnet die ganze Stichprobe danach ohne Schichten, ihre Angaben werden etwas ungenauer.',
    bound: 'Das ist Stapel {number}. Schreiben Sie die Nummer auf den Umschlag.',
    nothingWaits: 'Im Moment wartet kein Bogen.',
    bundles: 'Stapel',
    bundle: 'Stapel',
    size: 'Bögen',
    state: 'Stand',
    isFull: '■ eingegeben',
    isOpen: '● in der Erfassung',
    noBundles: 'Noch kein Stapel.',
    wholeTown: 'ganze Stadt',
    mixed: 'mehrere Gebiete',
  },
  en: {
    intro:
      'Tear the card off the form, tick off the letter number, and put the form on the pile of its area. From ten forms on a pile becomes a bundle for typing in. Card and form never meet again.',
    noWaves: 'No survey has been opened yet.',
    tick: 'Tick off cards',
    letter: 'Letter number',
    letterHint: 'It is printed on the card that was torn off.',
    letterFault: 'A letter number has digits only.',
    tickOff: 'Tick off',
    ticked: 'Letter {letter} is ticked off. The form belongs to the pile “{areas}”.',
    bind: 'Bind bundles',
    bindIntro: 'Shuffle the forms before you hand the bundle over, and write nothing but its number on it.',
    waiting: 'Forms waiting for a bundle',
    areas: 'Area of the letters',
    forms: 'Forms (rounded down)',
    underTen: 'under 10',
    makeBundle: 'Bind a bundle',
    tooFew: 'too few yet',
    rest: 'Put the rest of all areas together',
    restHint:
      'Nobody will know any more in which area the letters of these forms were drawn. The whole sample is then analysed without strata, and its figures become a little less precise.',
    bound: 'This is bundle {number}. Write the number on its cover.',
    nothingWaits: 'No form is waiting at the moment.',
    bundles: 'Bundles',
    bundle: 'Bundle',
    size: 'Forms',
    state: 'State',
    isFull: '■ typed in',
    isOpen: '● being typed in',
    noBundles: 'No bundle yet.',
    wholeTown: 'whole town',
    mixed: 'several areas',
  },
};
