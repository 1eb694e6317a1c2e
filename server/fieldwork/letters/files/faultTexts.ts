import type { LetterFault, LetterFaultCode } from './fault.ts';

type Sentences = Readonly<Record<LetterFaultCode, string>>;

const de: Sentences = {
  'file.empty': 'Die Datei ist leer.',
  'file.workbook':
    'Das ist eine Arbeitsmappe (Excel oder LibreOffice), keine CSV-Datei. In Excel: Datei > Speichern unter, Typ „CSV UTF-8“.',
  'file.binary': 'Das ist keine Textdatei. In Excel: Datei > Speichern unter, Typ „CSV UTF-8“.',
  'file.noRows': 'Unter der Kopfzeile steht nichts.',
  'file.quote':
    'Ein Anführungszeichen wird hier geöffnet und nicht geschlossen, oder es steht mitten in einem Text. Schreiben Sie es doppelt ("").',
  'file.garbled':
    'Umlaute sind verstümmelt („{text}“). Speichern Sie die Datei neu als „CSV UTF-8“, am besten aus dem Original.',
  'column.missing':
    'Die Spalte „{column}“ fehlt. Gefunden: {found}. Steht alles in einer Spalte, passt das Trennzeichen nicht: Komma, Semikolon oder Tabulator.',
  'column.twice': 'Die Spalte „{column}“ steht zweimal in der Kopfzeile.',
  'row.fields':
    'Die Zeile hat {found} Felder, die Kopfzeile {expected}. Steht ein Trennzeichen in einem Text? Dann gehört er in Anführungszeichen.',
  'number.missing': 'Die Briefnummer fehlt.',
  'number.twice': 'Die Briefnummer {number} steht schon in Zeile {first}. Jede darf nur einmal vorkommen.',
  'number.unknown':
    'Die Briefnummer {number} gibt es in der Code-Datei nicht. Gehören beide Dateien zur selben Ziehung?',
  'code.missing': 'Der Zugangscode fehlt.',
  'code.wrong':
    '„{text}“ ist kein Zugangscode, oder er wurde verändert. Nehmen Sie die Datei so, wie sie heruntergeladen wurde.',
  'code.twice': 'Derselbe Zugangscode steht schon in Zeile {first}.',
  'address.empty': 'Die Anschrift ist leer.',
  'address.lines': 'Die Anschrift hat {count} Zeilen; ins Fenster passen 6. Fassen Sie zwei zusammen.',
  'address.wide':
    '„{text}“ ist zu lang für das Fenster (75 mm). Kürzen Sie die Zeile oder teilen Sie sie auf.',
  'address.letter':
    'Das Zeichen „{letter}“ in „{text}“ kennt die Schrift der Briefe nicht. Schreiben Sie den Namen mit lateinischen Buchstaben.',
};

const en: Sentences = {
  'file.empty': 'The file is empty.',
  'file.workbook':
    'This is a workbook (Excel or LibreOffice), not a CSV file. In Excel: File > Save As, type "CSV UTF-8".',
  'file.binary': 'This is not a text file. In Excel: File > Save As, type "CSV UTF-8".',
  'file.noRows': 'There is nothing below the header line.',
  'file.quote':
    'A quotation mark is opened here and not closed, or it stands inside a text. Write it twice ("").',
  'file.garbled':
    'Letters with accents are garbled ("{text}"). Save the file again as "CSV UTF-8", best from the original.',
  'column.missing':
    'The column "{column}" is missing. Found: {found}. If everything stands in one column, the separator does not fit: comma, semicolon or tab.',
  'column.twice': 'The column "{column}" is there twice in the header line.',
  'row.fields':
    'The row has {found} fields, the header {expected}. Is there a separator inside a text? Then put the text in quotation marks.',
  'number.missing': 'The letter number is missing.',
  'number.twice': 'The letter number {number} stands in line {first} already. Each may appear only once.',
  'number.unknown':
    'There is no letter number {number} in the file of codes. Do both files belong to the same draw?',
  'code.missing': 'The code is missing.',
  'code.wrong': '"{text}" is no code, or it was changed. Take the file as it was downloaded.',
  'code.twice': 'The same code stands in line {first} already.',
  'address.empty': 'The address is empty.',
  'address.lines': 'The address has {count} lines; 6 fit into the window. Join two of them.',
  'address.wide': '"{text}" is too long for the window (75 mm). Shorten the line or split it.',
  'address.letter':
    'The font of the letters has no "{letter}" as in "{text}". Write the name in Latin letters.',
};

export const faultTexts = { de, en } as const;

/** "addresses.csv:14: The letter number 7 stands in line 3 already. ..." */
export function sayFault(
  { file, line, code, values = {} }: LetterFault,
  language: keyof typeof faultTexts,
): string {
  const sentence = faultTexts[language][code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
  return line === undefined ? `${file}: ${sentence}` : `${file}:${line}: ${sentence}`;
}
