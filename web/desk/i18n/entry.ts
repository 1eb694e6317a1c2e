import type { EntryFault } from '../entry/form/findFaults.ts';
import type { Words } from '../state/language.ts';

export const entryWords: Words<{
  intro: string;
  none: string;
  wave: string;
  bundle: string;
  bundleLine: string;
  bundleWhole: string;
  bundleMixed: string;
  noBundle: string;
  noBundles: string;
  language: string;
  twice: string;
  twiceHint: string;
  never: string;
  every: string;
  begin: string;
  form: string;
  formOf: string;
  inBundle: string;
  openSample: string;
  stop: string;
  stopAsk: string;
  page: string;
  keys: string;
  missing: string;
  missingText: string;
  passedOver: string;
  fault: Record<EntryFault, string>;
  faults: string;
  end: string;
  filtered: string;
  save: string;
  saveOnly: string;
  compareNow: string;
  saved: string;
  secondTitle: string;
  second: string;
  mend: string;
  dueTwice: string;
  dueTwiceIntro: string;
  typeAgainNow: string;
  keepForOther: string;
  writeMark: string;
  keptUntil: string;
  nextForm: string;
  secondStart: string;
  mark: string;
  markHint: string;
  secondBegin: string;
  savedSecond: string;
  differs: string;
  differsIntro: string;
  first: string;
  secondValue: string;
  empty: string;
  reopen: string;
  sending: string;
  waiting: string;
  again: string;
  refused: string;
  errors: string;
  errorsIntro: string;
  question: string;
  rate: string;
  noErrors: string;
}> = {
  de: {
    intro: 'Tippen Sie Papierbögen ein, so wie sie ausgefüllt sind. Es gibt keinen Code und keinen Namen.',
    none: 'Im Moment nimmt keine Befragung Papierbögen an.',
    wave: 'Befragung',
    bundle: 'Stapel',
    bundleLine: 'Stapel {number}: {areas} ({size} Bögen)',
    bundleWhole: 'ganze Stadt',
    bundleMixed: 'mehrere Stadtteile',
    noBundle: 'ohne Stapel: offene Befragung',
    noBundles: 'Für diese Befragung hat die Feldarbeit noch keinen Stapel freigegeben.',
    language: 'Sprache der Bögen',
    twice: 'Zweimal eingeben',
    twiceHint: 'Der zweite Durchgang deckt Tippfehler auf. Am besten tippt dann jemand anders.',
    never: 'keinen Bogen',
    every: 'jeden {number}. Bogen',
    begin: 'Eingabe beginnen',
    form: 'Bogen {number} dieser Sitzung',
    formOf: 'Bogen mit dem Zeichen {mark}',
    inBundle: 'Stapel {number}',
    openSample: 'offene Befragung',
    stop: 'Eingabe beenden',
    stopAsk: 'Der angefangene Bogen geht dabei verloren.',
    page: 'Teil {letter} von {last}',
    keys: 'Ziffer = Kreuz · Minus = fehlt oder unleserlich · Enter = weiter · Pfeil nach oben oder Rücktaste = zurück · Strg+Z = rückgängig',
    missing: '–',
    missingText: 'fehlt',
    passedOver: 'laut Filter nicht gefragt',
    fault: {
      tooMany: 'Mehr Kreuze als erlaubt. Löschen Sie welche, oder Minus für „fehlt“.',
      exclusive: 'Diese Kreuze schließen sich aus. Löschen Sie eins, oder Minus für „fehlt“.',
      notANumber: 'Das ist keine ganze Zahl.',
      outOfRange: 'Diese Zahl ist nicht vorgesehen.',
      tooLong: 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
      unknownName: 'Das steht nicht in der Liste. Schreiben Sie es anders, oder Minus für „fehlt“.',
      noPlace: 'Zu diesem Kreuz fehlt der Ort.',
    },
    faults: 'So lässt sich der Bogen nicht speichern. Die Stelle ist markiert.',
    end: 'Der Bogen ist zu Ende.',
    filtered: 'Nicht übernommen, weil ein Filter es ausschließt: {codes}',
    save: 'Speichern, nächster Bogen',
    saveOnly: 'Speichern',
    compareNow: 'Mit der ersten Eingabe vergleichen',
    saved: 'Bogen {number} ist gespeichert.',
    secondTitle: 'Derselbe Bogen noch einmal',
    second: 'Bitte geben Sie denselben Bogen ein zweites Mal ein. Danach sehen Sie, was abweicht.',
    dueTwice: 'Dieser Bogen wird zweimal eingegeben',
    dueTwiceIntro:
      'Jemand anders findet am meisten Fehler. Ihre Eingabe wartet dann bis zu zwei Stunden im Arbeitsspeicher des Servers, ohne auf die Festplatte zu kommen. Sie machen mit dem nächsten Bogen weiter.',
    typeAgainNow: 'Selbst gleich noch einmal eingeben',
    keepForOther: 'Für jemand anderen aufheben',
    writeMark: 'Schreiben Sie dieses Zeichen auf den Bogen und geben Sie ihn weiter',
    keptUntil:
      'Die zweite Eingabe ist bis {time} Uhr möglich. Danach, oder wenn der Server neu startet, muss der Bogen neu eingegeben werden.',
    nextForm: 'Nächster Bogen',
    secondStart: 'Einen Bogen zum zweiten Mal eingeben',
    mark: 'Zeichen auf dem Bogen',
    markHint:
      'Sechs Buchstaben und Ziffern. Die erste Eingabe sehen Sie erst danach und nur, wo sie abweicht.',
    secondBegin: 'Zweite Eingabe beginnen',
    savedSecond: 'Der Bogen {mark} ist gespeichert. Streichen Sie das Zeichen auf dem Papier durch.',
    mend: 'Ändern Sie, was nicht stimmt, und speichern Sie.',
    differs: 'Was abweicht',
    differsIntro: 'Sehen Sie auf dem Bogen nach und wählen Sie, was dort steht.',
    first: 'Erste Eingabe',
    secondValue: 'Zweite Eingabe',
    empty: 'leer',
    reopen: 'Keins von beiden: Bogen öffnen',
    sending: 'Wird gespeichert …',
    waiting:
      'Keine Verbindung. Der Bogen ist noch hier und wird von selbst gespeichert, sobald der Server antwortet. Schließen Sie diese Seite nicht.',
    again: 'Jetzt noch einmal versuchen',
    refused: 'Der Server nimmt den Bogen so nicht an:',
    errors: 'Abweichungen bei zweimal eingegebenen Bögen',
    errorsIntro: '{forms} Bögen oder mehr wurden zweimal eingegeben. Fragen ab zehn Bögen:',
    question: 'Frage',
    rate: 'Abweichung',
    noErrors: 'Noch keine Frage wurde in zehn Bögen verglichen.',
  },
  en: {
    intro: 'Type in paper forms just as they were filled in. There is no code and no name on them.',
    none: 'No survey takes paper forms at the moment.',
    wave: 'Survey',
    bundle: 'Bundle',
    bundleLine: 'Bundle {number}: {areas} ({size} forms)',
    bundleWhole: 'whole town',
    bundleMixed: 'several areas',
    noBundle: 'no bundle: open survey',
    noBundles: 'Fieldwork has not released a bundle for this survey yet.',
    language: 'Language of the forms',
    twice: 'Type in twice',
    twiceHint: 'The second round finds slips. Best let somebody else do it.',
    never: 'no form',
    every: 'every {number}th form',
    begin: 'Start typing',
    form: 'Form {number} of this session',
    formOf: 'Form with the mark {mark}',
    inBundle: 'bundle {number}',
    openSample: 'open survey',
    stop: 'Stop typing',
    stopAsk: 'The form you have begun will be lost.',
    page: 'Part {letter} of {last}',
    keys: 'digit = cross · minus = missing or unreadable · Enter = next · arrow up or Backspace = back · Ctrl+Z = undo',
    missing: '–',
    missingText: 'missing',
    passedOver: 'not asked, by the filter',
    fault: {
      tooMany: 'More crosses than allowed. Delete some, or minus for “missing”.',
      exclusive: 'These crosses exclude each other. Delete one, or minus for “missing”.',
      notANumber: 'This is no whole number.',
      outOfRange: 'This number is out of range.',
      tooLong: 'The text is too long. Please shorten it.',
      unknownName: 'This is not on the list. Spell it another way, or minus for “missing”.',
      noPlace: 'The place of this cross is missing.',
    },
    faults: 'The form cannot be saved like this. The spot is marked.',
    end: 'This is the end of the form.',
    filtered: 'Not stored, because a filter excludes it: {codes}',
    save: 'Save, next form',
    saveOnly: 'Save',
    compareNow: 'Compare with the first round',
    saved: 'Form {number} is saved.',
    secondTitle: 'The same form once more',
    second: 'Please type in the same form a second time. Then you will see what differs.',
    dueTwice: 'This form is typed in twice',
    dueTwiceIntro:
      'Somebody else finds the most slips. Your typing then waits in the memory of the server for up to two hours and never reaches a disk. You go on with the next form.',
    typeAgainNow: 'Type it in again myself',
    keepForOther: 'Keep it for somebody else',
    writeMark: 'Write this mark onto the form and pass it on',
    keptUntil:
      'The second typing is possible until {time}. After that, or when the server restarts, the form has to be typed in anew.',
    nextForm: 'Next form',
    secondStart: 'Type a form in for the second time',
    mark: 'Mark on the form',
    markHint: 'Six letters and digits. What was typed first you see afterwards, and only where it differs.',
    secondBegin: 'Begin second typing',
    savedSecond: 'Form {mark} is saved. Cross the mark out on the paper.',
    mend: 'Change what is wrong and save.',
    differs: 'What differs',
    differsIntro: 'Look at the form and choose what stands there.',
    first: 'First round',
    secondValue: 'Second round',
    empty: 'empty',
    reopen: 'Neither: open the form',
    sending: 'Saving …',
    waiting:
      'No connection. The form is still here and will be saved by itself as soon as the server answers. Do not close this page.',
    again: 'Try again now',
    refused: 'The server does not take the form like this:',
    errors: 'Differences in forms typed in twice',
    errorsIntro: '{forms} forms or more were typed in twice. Questions from ten forms on:',
    question: 'Question',
    rate: 'Differs',
    noErrors: 'No question has been compared in ten forms yet.',
  },
};
