import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from './figureOf.ts';

/** One line of a table, a chart or the map: a place or a group and its cell. */
export interface FigureRow {
  key: string;
  name: string;
  cell: Cell | undefined;
}

export interface SortOrder {
  column: 'name' | 'value';
  direction: 'ascending' | 'descending';
}

/**
 * Rows in the order a reader chose. By value, rows without a figure come last in either direction, by name:
 * their place in the list must not tell where the hidden figure lies.
 */
export function sortRows(rows: readonly FigureRow[], order: SortOrder, language: string): FigureRow[] {
  const names = new Intl.Collator(language);
  const byName = (a: FigureRow, b: FigureRow) => names.compare(a.name, b.name);
  const sign = order.direction === 'ascending' ? 1 : -1;
  if (order.column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  return [...rows].sort((a, b) => {
    const left = figureOf(a.cell)?.value;
    const right = figureOf(b.cell)?.value;
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}
