import type { Words } from '../state/language.ts';

interface LettersWords {
  intro: string;
  noWaves: string;
  noAddress: string;
  textHeading: string;
  closesOn: string;
  minimumAge: string;
  contact: string;
  signature: string;
  invitation: string;
  reminder: string;
  subject: string;
  before: string;
  after: string;
  back: string;
  card: string;
  lines: string;
  headingHint: string;
  /** {names} */
  placeholders: string;
  save: string;
  saved: string;
  preview: string;
  previewNote: string;
  print: string;
  kind: string;
  withCard: string;
  codes: string;
  codesHint: string;
  addresses: string;
  addressesHint: string;
  only: string;
  onlyHint: string;
  loadUnused: string;
  unusedName: string;
  unusedLoaded: string;
  stays: string;
  checking: string;
  /** {count} */
  ready: string;
  /** {count}, {numbers} */
  withoutAddress: string;
  faults: string;
  /** {count} */
  moreFaults: string;
  make: string;
  /** {done}, {total} */
  progress: string;
  /** {count} */
  done: string;
  download: string;
  keepSafe: string;
  failed: string;
  needsDay: string;
}

export const lettersWords: Words<LettersWords> = {
  de: {
    intro:
      'Schreiben Sie den Brieftext, sehen Sie ihn an, und machen Sie aus Codes und Anschriften ein PDF zum Drucken.',
    noWaves: 'Es gibt noch keine Befragung. Legen Sie zuerst eine an.',
    noAddress:
      'In den Angaben zur Kommune fehlt die Internetadresse der Umfragen. Ohne sie gibt es keinen QR-Code. Bitte lassen Sie sie eintragen.',
    textHeading: '1. Text',
    closesOn: 'Letzter Tag zum Antworten',
    minimumAge: 'Mindestalter',
    contact: 'Wen man fragen kann',
    signature: 'Unterschrift',
    invitation: 'Erster Brief',
    reminder: 'Erinnerung',
    subject: 'Betreff',
    before: 'Über dem Zugangscode',
    after: 'Unter dem Zugangscode',
    back: 'Rückseite',
    card: 'Karte zum Papierbogen',
    lines: 'Eine Zeile je Sprache',
    headingHint: 'Eine Leerzeile beginnt einen neuen Absatz. „# “ am Zeilenanfang macht eine Überschrift.',
    placeholders: 'Wird eingesetzt: {names}.',
    save: 'Text speichern',
    saved: 'Der Text ist gespeichert.',
    preview: 'Musterbrief ansehen (PDF)',
    previewNote: 'Der Musterbrief zeigt erfundene Angaben; sein Code öffnet nichts.',
    print: '2. Briefe',
    kind: 'Was wird gedruckt?',
    withCard: 'Rückseite mit Karte für Antworten auf Papier',
    codes: 'Code-Datei (CSV)',
    codesHint: 'Die Datei, die Sie beim Ziehen der Codes heruntergeladen haben.',
    addresses: 'Anschriften (CSV, nach Wunsch)',
    addressesHint:
      'Spalten: briefnummer, dann zeile1 bis zeile6 oder anrede, vorname, name, strasse, plz, ort. Ohne diese Datei bleibt das Fenster frei.',
    only: 'Nur diese Briefnummern (CSV, nach Wunsch)',
    onlyHint: 'Für Erinnerungen: die noch nicht benutzten Nummern, Spalte briefnummer.',
    loadUnused: 'Noch nicht benutzte Nummern holen',
    unusedName: 'noch nicht benutzt',
    unusedLoaded: 'Die Nummern sind geholt. Wer heute antwortet, bekommt trotzdem noch eine Erinnerung.',
    stays:
      'Alle Dateien bleiben in diesem Browser. Anschriften und Codes werden nicht an den Server gesendet.',
    checking: 'Die Dateien werden geprüft …',
    ready: '{count} Briefe können gedruckt werden.',
    withoutAddress: 'Ohne Anschrift, deshalb nicht gedruckt: {count} ({numbers}).',
    faults: 'So können die Briefe nicht gedruckt werden:',
    moreFaults: 'und {count} weitere',
    make: 'Briefe als PDF machen',
    progress: '{done} von {total} Briefen',
    done: 'Das PDF mit {count} Briefen ist fertig.',
    download: 'PDF speichern',
    keepSafe:
      'Es enthält Namen und Codes: Bewahren Sie es dort auf, wo die Anschriften liegen, und löschen Sie es nach dem Druck.',
    failed:
      'Das PDF konnte nicht gemacht werden. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    needsDay: 'Tragen Sie zuerst den letzten Tag zum Antworten ein.',
  },
  en: {
    intro: 'Write the letter, look at it, and turn codes and addresses into a PDF to print.',
    noWaves: 'There is no survey yet. Create one first.',
    noAddress:
      "The town's settings lack the web address of the surveys. Without it there is no QR code. Please have it entered.",
    textHeading: '1. Wording',
    closesOn: 'Last day to answer',
    minimumAge: 'Minimum age',
    contact: 'Whom to ask',
    signature: 'Signature',
    invitation: 'First letter',
    reminder: 'Reminder',
    subject: 'Subject',
    before: 'Above the code',
    after: 'Below the code',
    back: 'Back',
    card: 'Card for the paper form',
    lines: 'One line for each language',
    headingHint:
      'An empty line begins a new paragraph. "# " at the start of a line makes a heading. The letter itself is in German.',
    placeholders: 'Filled in: {names}.',
    save: 'Save the wording',
    saved: 'The wording is saved.',
    preview: 'Look at a sample letter (PDF)',
    previewNote: 'The sample letter shows made-up details; its code opens nothing.',
    print: '2. Letters',
    kind: 'What is printed?',
    withCard: 'Back with the card for answers on paper',
    codes: 'File of codes (CSV)',
    codesHint: 'The file you downloaded when the codes were drawn.',
    addresses: 'Addresses (CSV, optional)',
    addressesHint:
      'Columns: letter_number, then line1 to line6 or salutation, first_name, name, street, postcode, city. Without this file the window stays free.',
    only: 'Only these letter numbers (CSV, optional)',
    onlyHint: 'For reminders: the numbers not used yet, column letter_number.',
    loadUnused: 'Fetch the numbers not used yet',
    unusedName: 'not used yet',
    unusedLoaded: 'The numbers are here. Who answers today still gets a reminder.',
    stays: 'All files stay in this browser. Addresses and codes are not sent to the server.',
    checking: 'Checking the files …',
    ready: '{count} letters can be printed.',
    withoutAddress: 'Without an address, so not printed: {count} ({numbers}).',
    faults: 'The letters cannot be printed like this:',
    moreFaults: 'and {count} more',
    make: 'Make the letters as PDF',
    progress: '{done} of {total} letters',
    done: 'The PDF with {count} letters is ready.',
    download: 'Save the PDF',
    keepSafe: 'It holds names and codes: keep it where the addresses are, and delete it after printing.',
    failed: 'The PDF could not be made. Please load the page again and try once more.',
    needsDay: 'First enter the last day to answer.',
  },
};
