import { type ImportFaults, showValue } from '../tables/importFaults.ts';
import type { NamedRow } from '../tables/readTable.ts';

/** 1,084 and 1.084: the police statistics group by commas, German offices by points. */
const grouped = /^\d{1,3}([., '\u00a0\u202f]\d{3})+$/;

/** A whole number of a cell; undefined, and a fault by line and column, when it is none. An empty cell is none either. */
export function readCount(
  { line, cell }: NamedRow,
  column: string,
  { from, to }: { from: number; to: number },
  faults: ImportFaults,
): number | undefined {
  const text = cell(column);
  const plain = text.replace(/[.,]0+$/, '');
  if (/^\d{1,12}$/.test(plain) && !grouped.test(text)) {
    const value = Number(plain);
    if (value >= from && value <= to) return value;
    faults.add(line, `column "${column}": ${value} is not from ${from} to ${to}`, {
      de: `${value} liegt nicht zwischen ${from} und ${to}.`,
    });
    return undefined;
  }
  const [en, de] = describe(text);
  faults.add(line, `column "${column}": ${en}`, { de });
  return undefined;
}

function describe(text: string): [en: string, de: string] {
  const shown = showValue(text);
  if (text === '') return ['the number is missing', 'Die Zahl fehlt.'];
  if (grouped.test(text)) {
    const digits = text.replace(/\D/g, '');
    return [
      `"${shown}" has a thousands separator: write ${digits}`,
      `„${shown}“ hat ein Trennzeichen: Schreiben Sie ${digits}.`,
    ];
  }
  if (/^[-−]\s*\d/.test(text)) return [`"${shown}" is negative`, `„${shown}“ ist negativ.`];
  if (/^#/.test(text))
    return [
      `"${shown}" is a spreadsheet's error, no number`,
      `„${shown}“ ist ein Fehler der Tabelle, keine Zahl.`,
    ];
  if (/^\d+[.,]\d+$/.test(text)) return [`"${shown}" is no whole number`, `„${shown}“ ist keine ganze Zahl.`];
  return [`"${shown}" is no number`, `„${shown}“ ist keine Zahl.`];
}
