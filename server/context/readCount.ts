import type { Fault, FaultCode } from '../http/fault.ts';
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
      code: 'cell.range',
      parts: { value, from, to },
    });
    return undefined;
  }
  const [sentence, fault] = describe(text);
  faults.add(line, `column "${column}": ${sentence}`, fault);
  return undefined;
}

/** The English sentence of the command line, and what the desk says. */
function describe(text: string): [sentence: string, fault: Fault] {
  const shown = showValue(text);
  const as = (code: FaultCode, parts: Fault['parts'] = { value: shown }): Fault => ({ code, parts });
  if (text === '') return ['the number is missing', as('number.missing', {})];
  if (grouped.test(text)) {
    const digits = text.replace(/\D/g, '');
    return [
      `"${shown}" has a thousands separator: write ${digits}`,
      as('number.grouped', { value: shown, digits }),
    ];
  }
  if (/^[-−]\s*\d/.test(text)) return [`"${shown}" is negative`, as('number.negative')];
  if (/^#/.test(text)) return [`"${shown}" is a spreadsheet's error, no number`, as('number.error')];
  if (/^\d+[.,]\d+$/.test(text)) return [`"${shown}" is no whole number`, as('number.fraction')];
  return [`"${shown}" is no number`, as('number.none')];
}
