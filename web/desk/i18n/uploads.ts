import type { Words } from '../state/language.ts';

export const uploadWords: Words<{
  intro: string;
  kind: string;
  kinds: Record<'margins' | 'merges' | 'context' | 'measures' | 'places', string>;
  wave: string;
  chooseWave: string;
  noWave: string;
  file: string;
  fileHint: string;
  read: string;
  csv: string;
  xlsx: string;
  sheet: string;
  separators: Record<string, string>;
  columns: string;
  columnsHint: string;
  heading: string;
  example: string;
  means: string;
  leftOut: string;
  unnamed: string;
  forAll: string;
  forAllHint: string;
  preview: string;
  previewTitle: string;
  shown: string;
  line: string;
  faults: string;
  fault: string;
  moreFaults: string;
  cell: string;
  where: string;
  what: string;
  whole: string;
  changes: string;
  noChanges: string;
  added: string;
  changed: string;
  removed: string;
  apply: string;
  done: string;
  another: string;
  notes: string;
}> = {
  de: {
    intro:
      'Laden Sie eine Excel-Datei (.xlsx) oder CSV-Datei hoch. Gespeichert wird erst, wenn Sie unten auf „Übernehmen“ drücken, und nur die ganze Tabelle.',
    kind: 'Was enthält die Datei?',
    kinds: {
      margins: 'Bevölkerungszahlen zum Gewichten',
      merges: 'Stadtteile zusammenlegen, wo zu wenige antworten',
      context: 'Umfelddaten (Kriminalität und andere Zahlen)',
      measures: 'Maßnahmen',
      places: 'Straßen und Orte',
    },
    wave: 'Zu welcher Welle?',
    chooseWave: 'Bitte wählen',
    noWave: 'Es gibt noch keine Welle, deren Fragebogen Gewichtungsfragen nennt.',
    file: 'Datei',
    fileHint: 'Höchstens 10 MB. Die erste Zeile nennt die Spalten.',
    read: 'Datei lesen',
    csv: 'CSV gelesen als {encoding}, Spalten getrennt durch {separator}. {rows} Zeilen.',
    xlsx: 'Excel-Datei, Blatt „{sheet}“. {rows} Zeilen.',
    sheet: 'Blatt',
    separators: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator' },
    columns: 'Was bedeuten die Spalten?',
    columnsHint: 'Wir haben die Spalten nach ihren Überschriften zugeordnet. Bitte prüfen Sie das.',
    heading: 'Spalte der Datei',
    example: 'Beispiel',
    means: 'Bedeutung von „{heading}“',
    leftOut: 'wird nicht gebraucht',
    unnamed: 'Spalte {number}',
    forAll: 'Ein Wert für alle Zeilen',
    forAllHint: 'Für Angaben, die nicht in der Datei stehen, zum Beispiel die Quelle.',
    preview: 'Vorschau zeigen',
    previewTitle: 'So wird die Tabelle verstanden',
    shown: 'Die ersten {shown} von {total} Zeilen',
    line: 'Zeile',
    faults: '{count} Zellen müssen berichtigt werden. Nichts wurde gespeichert.',
    fault: 'Eine Zelle muss berichtigt werden. Nichts wurde gespeichert.',
    moreFaults: 'und {count} weitere',
    cell: 'Zeile {line}, {column}',
    where: 'Wo',
    what: 'Was ist zu tun',
    whole: 'ganze Zeile',
    changes: 'Was sich ändert',
    noChanges: 'Die Tabelle enthält genau das, was schon gespeichert ist.',
    added: '{count} neu',
    changed: '{count} geändert',
    removed: '{count} entfernt',
    apply: 'Übernehmen',
    done: 'Gespeichert: {added} neu, {changed} geändert, {removed} entfernt.',
    another: 'Weitere Datei hochladen',
    notes: 'Hinweise',
  },
  en: {
    intro:
      'Upload an Excel workbook (.xlsx) or a CSV file. Nothing is saved before you press “Take over” below, and then only the whole table.',
    kind: 'What is in the file?',
    kinds: {
      margins: 'Population counts for weighting',
      merges: 'Join areas where too few answer',
      context: 'Context data (crime and other counts)',
      measures: 'Measures',
      places: 'Streets and places',
    },
    wave: 'For which wave?',
    chooseWave: 'Please choose',
    noWave: 'There is no wave yet whose questionnaire names questions to weight by.',
    file: 'File',
    fileHint: 'At most 10 MB. The first row names the columns.',
    read: 'Read file',
    csv: 'CSV read as {encoding}, columns separated by {separator}. {rows} rows.',
    xlsx: 'Excel workbook, sheet “{sheet}”. {rows} rows.',
    sheet: 'Sheet',
    separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
    columns: 'What do the columns mean?',
    columnsHint: 'We matched the columns by their headings. Please check.',
    heading: 'Column of the file',
    example: 'Example',
    means: 'Meaning of “{heading}”',
    leftOut: 'not needed',
    unnamed: 'Column {number}',
    forAll: 'One value for all rows',
    forAllHint: 'For what the file does not say, such as the source.',
    preview: 'Show preview',
    previewTitle: 'This is how the table is understood',
    shown: 'The first {shown} of {total} rows',
    line: 'Row',
    faults: '{count} cells have to be corrected. Nothing was saved.',
    fault: 'One cell has to be corrected. Nothing was saved.',
    moreFaults: 'and {count} more',
    cell: 'Row {line}, {column}',
    where: 'Where',
    what: 'What to do',
    whole: 'whole row',
    changes: 'What changes',
    noChanges: 'The table holds exactly what is saved already.',
    added: '{count} new',
    changed: '{count} changed',
    removed: '{count} removed',
    apply: 'Take over',
    done: 'Saved: {added} new, {changed} changed, {removed} removed.',
    another: 'Upload another file',
    notes: 'Notes',
  },
};
