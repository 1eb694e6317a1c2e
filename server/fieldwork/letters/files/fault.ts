/** What is wrong with a file for the letters: where, and of what kind. The sentences stand in `faultTexts.ts`. */
export interface LetterFault {
  /** Name of the file as the clerk knows it. */
  file: string;
  /** From 1; absent where the file as a whole is meant. */
  line?: number;
  code: LetterFaultCode;
  values?: Readonly<Record<string, string | number>>;
}

export const letterFaultCodes = [
  'file.empty',
  'file.workbook',
  'file.binary',
  'file.noRows',
  'file.quote',
  'file.garbled',
  'column.missing',
  'column.twice',
  'row.fields',
  'number.missing',
  'number.twice',
  'number.unknown',
  'code.missing',
  'code.wrong',
  'code.twice',
  'address.empty',
  'address.lines',
  'address.wide',
  'address.letter',
] as const;

export type LetterFaultCode = (typeof letterFaultCodes)[number];

/** More would be the same mistake again and again. */
export const mostFaults = 50;
