import { breakOff } from '../foreign/remark.ts';
import { isoOfSerial } from './readStyles.ts';
import { walkXml } from './walkXml.ts';

export interface SheetRow {
  /** As Excel numbers it, from 1. */
  row: number;
  /** Text of every cell from column A on, as it is shown except for rounding; formulas by the result stored with them. */
  cells: string[];
}

export interface BookTables {
  strings: readonly string[];
  /** By cell style: whether it shows a date. */
  dates: readonly boolean[];
  is1904: boolean;
}

const mostRows = 50_000;
const mostColumns = 500;
const mostCells = 1_000_000;
/** What stands in a cell with a formula whose result was never stored; nothing here computes. */
export const uncomputed = '=?';

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/**
 * Rows with something in them.
 *
 * @throws BrokenForm when the sheet is larger than any table of a town: a cell far out would reserve room for all before it
 */
export function readSheet(name: string, bytes: Uint8Array, tables: BookTables): SheetRow[] {
  const rows: SheetRow[] = [];
  let current: SheetRow | undefined;
  let cell: OpenCell | undefined;
  let cells = 0;
  let lastRow = 0;
  let inValue = false;
  let phonetic = 0;
  walkXml(bytes, {
    open(tag, attributes) {
      if (tag === 'row') {
        lastRow = Number(attributes.r ?? lastRow + 1);
        if (!(lastRow >= 1 && lastRow <= mostRows)) refuseSize(name, lastRow);
        current = { row: lastRow, cells: [] };
      } else if (tag === 'c' && current) {
        const column = attributes.r ? columnOf(attributes.r) : current.cells.length;
        cells += 1;
        if (!(column >= 0 && column < mostColumns) || cells > mostCells) refuseSize(name, lastRow);
        const style = Number(attributes.s ?? 0);
        cell = { column, type: attributes.t ?? 'n', style, value: '', hasFormula: false };
      } else if (tag === 'f' && cell) cell.hasFormula = true;
      else if (tag === 'rPh') phonetic += 1;
      inValue = tag === 'v' || (tag === 't' && phonetic === 0);
    },
    text(text) {
      if (cell && inValue) cell.value += text;
    },
    close(tag) {
      inValue = false;
      if (tag === 'rPh') phonetic -= 1;
      if (tag === 'c' && cell && current) {
        current.cells[cell.column] = textOf(cell, tables);
        cell = undefined;
      }
      if (tag === 'row' && current) {
        const filled = Array.from(current.cells, (text) => text ?? '');
        if (filled.some((text) => text.trim() !== '')) rows.push({ row: current.row, cells: filled });
        current = undefined;
      }
    },
  });
  return rows;
}

function textOf(
  { type, style, value, hasFormula }: OpenCell,
  { strings, dates, is1904 }: BookTables,
): string {
  if (value === '') return hasFormula && type !== 'str' ? uncomputed : '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
  if (type !== 'n') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  // 0.30000000000000004 is what 0.3 looks like in the file; Excel itself shows 15 digits.
  return dates[style] ? isoOfSerial(number, is1904) : String(Number(number.toPrecision(15)));
}

/** "AB7" is column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]{1,3}/)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** 27 is "AB". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

function refuseSize(sheet: string, row: number): never {
  breakOff(
    { sheet, row: Number.isFinite(row) ? row : 0, column: '' },
    {
      de: `Das Blatt hat mehr als ${mostRows} Zeilen, ${mostColumns} Spalten oder ${mostCells} Zellen.`,
      en: `The sheet has more than ${mostRows} rows, ${mostColumns} columns or ${mostCells} cells.`,
    },
    {
      de: 'Löschen Sie leere, aber formatierte Zeilen und Spalten am Ende.',
      en: 'Delete rows and columns at the end that are empty but formatted.',
    },
  );
}
