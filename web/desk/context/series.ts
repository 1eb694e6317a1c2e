import type { StoredRow } from '../uploads/uploadApi.ts';
import { sharedColumns } from './sheetColumns.ts';

export type ColumnName = 'count' | 'denominator';

/** Years of one series that come from one source: what one grid of areas and years holds. */
export interface Series {
  /** Newest year first. */
  years: readonly string[];
  rows: readonly StoredRow[];
}

/** What is typed, by area ("" is the whole town) and year. */
export type Cells = Readonly<Record<string, Partial<Record<ColumnName, string>>>>;

export const cellName = (area: string, year: string): string => `${year} ${area}`;

const alike = (row: StoredRow): string => JSON.stringify(sharedColumns.map((name) => row[name] ?? ''));

/** Rows that say the same of everything but area, year and number belong to one grid. */
export function groupSeries(rows: readonly StoredRow[]): Map<string, Series> {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) groups.set(alike(row), [...(groups.get(alike(row)) ?? []), row]);
  return new Map(
    [...groups].map(([name, group]) => {
      const years = [...new Set(group.map(({ year = '' }) => year))].sort().reverse();
      return [name, { years, rows: group }];
    }),
  );
}

export const cellsOf = ({ rows }: Series): Cells =>
  Object.fromEntries(
    rows.map(({ area = '', year = '', count = '', denominator = '' }) => [
      cellName(area, year),
      { count, denominator },
    ]),
  );

/** The rows that would store a grid: every area and year with a number or a denominator in it. */
export function rowsOf(
  shared: StoredRow,
  { areas, years, cells }: { areas: readonly string[]; years: readonly string[]; cells: Cells },
): StoredRow[] {
  const isPeople = shared.kind === 'population';
  const without = isPeople ? { denominator_label: '', denominator_label_en: '', per: '' } : {};
  return years.flatMap((year) =>
    ['', ...areas].flatMap((area) => {
      const { count = '', denominator = '' } = cells[cellName(area, year)] ?? {};
      const of = isPeople ? '' : denominator.trim();
      if (count.trim() === '' && of === '') return [];
      return [{ ...shared, ...without, area, year, count, denominator: of }];
    }),
  );
}

/**
 * A block copied from a spreadsheet, laid into the grid from one cell on; what would lie outside is left out.
 *
 * @param text cells by tabs, rows by line ends
 */
export function pasteBlock(
  cells: Cells,
  text: string,
  from: { area: string; year: string; column: ColumnName },
  { areas, years }: { areas: readonly string[]; years: readonly string[] },
): Cells {
  const places = ['', ...areas];
  const [top, left] = [places.indexOf(from.area), years.indexOf(from.year)];
  const next = { ...cells };
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  lines.forEach((line, down) => {
    line.split('\t').forEach((value, right) => {
      const [area, year] = [places[top + down], years[left + right]];
      if (area === undefined || year === undefined) return;
      const name = cellName(area, year);
      next[name] = { ...next[name], [from.column]: value.trim() };
    });
  });
  return next;
}
