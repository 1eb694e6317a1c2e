import type { QuadrantReading } from '../../../server/drawings/readQuadrant.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { BesideRow } from './composeQuadrant.ts';

const orderColumns = ['name', 'rate', 'value', 'reading'] as const;
export type OrderColumn = (typeof orderColumns)[number];

export interface RowOrder {
  column: OrderColumn;
  falling: boolean;
}

const readings: readonly QuadrantReading[] = [
  'moreUnsafe',
  'moreSafer',
  'lessUnsafe',
  'lessSafer',
  'unclear',
];

/** By reading unless the address says otherwise. */
export function readOrder(text: string | undefined): RowOrder {
  const column = orderColumns.find((name) => name === text?.replace(/^-/, ''));
  return { column: column ?? 'reading', falling: column !== undefined && text?.startsWith('-') === true };
}

export const printOrder = ({ column, falling }: RowOrder): string => (falling ? `-${column}` : column);

/** Rows without the figure they are sorted by come last in either direction, by name: their place tells nothing. */
export function orderRows(
  rows: readonly BesideRow[],
  { column, falling }: RowOrder,
  language: string,
): BesideRow[] {
  const names = new Intl.Collator(language);
  const sign = falling ? -1 : 1;
  const byName = (a: BesideRow, b: BesideRow) => names.compare(a.name, b.name);
  if (column === 'name') return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted((a, b) => {
    const [left, right] = [figureBy(a, column), figureBy(b, column)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}

function figureBy(
  { recorded, cell, reading }: BesideRow,
  column: Exclude<OrderColumn, 'name'>,
): number | undefined {
  if (column === 'value') return figureOf(cell)?.value;
  if (column === 'reading') return reading && readings.indexOf(reading);
  return recorded?.status === 'shown' ? recorded.rate?.value : undefined;
}
