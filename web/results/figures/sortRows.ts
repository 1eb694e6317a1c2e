import type { Cell } from '../../../server/disclosure/cell.ts';
import { figureOf } from './figureOf.ts';
import { halfWidthOf } from './shows.ts';

/** One line of a table, a chart or the map: a place or a group and its cell. */
export interface FigureRow {
  key: string;
  name: string;
  cell: Cell | undefined;
}

export type SortColumn = 'name' | 'value' | 'change' | 'precision';

export interface SortOrder {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

const measures: Readonly<
  Record<Exclude<SortColumn, 'name'>, (cell: Cell | undefined) => number | undefined>
> = {
  value: (cell) => figureOf(cell)?.value,
  change: (cell) => figureOf(cell)?.versusPrevious?.change,
  precision: halfWidthOf,
};

/**
 * Rows in the order a reader chose. By a figure, rows without it come last in either direction, by name:
 * their place in the list must not tell where the hidden figure lies.
 */
export function sortRows(rows: readonly FigureRow[], order: SortOrder, language: string): FigureRow[] {
  const names = new Intl.Collator(language);
  const byName = (a: FigureRow, b: FigureRow) => names.compare(a.name, b.name);
  const sign = order.direction === 'ascending' ? 1 : -1;
  if (order.column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  const measure = measures[order.column];
  return [...rows].sort((a, b) => {
    const left = measure(a.cell);
    const right = measure(b.cell);
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}
