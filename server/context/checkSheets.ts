import type { ContextRow } from '../../db/queries/context.ts';
import type { ImportFaults } from '../tables/importFaults.ts';
import { groupSheets } from './groupSheets.ts';

interface ReadRow {
  line: number;
  row: ContextRow;
}

/** What every row of a layer and year says alike. */
const shared = {
  kind: 'kind',
  title: 'title',
  per: 'per',
  denominatorLabel: 'denominator_label',
  source: 'source',
  licence: 'licence',
} as const;

/**
 * Whether the rows of each layer and year fit together: no area twice, one title, one source, parts within the whole.
 *
 * @param names of the areas by their key
 */
export function checkSheets(
  rows: readonly ReadRow[],
  names: ReadonlyMap<string, string>,
  faults: ImportFaults,
): void {
  const flat = rows.map(({ line, row }) => ({ line, row, layer: row.layer, year: row.year }));
  for (const sheet of groupSheets(flat)) {
    refuseTwice(sheet, names, faults);
    requireAlike(sheet, faults);
    requireWithinTotal(sheet, faults);
  }
}

function refuseTwice(
  sheet: readonly ReadRow[],
  names: ReadonlyMap<string, string>,
  faults: ImportFaults,
): void {
  const seen = new Map<string, number>();
  for (const { line, row } of sheet) {
    const first = seen.get(row.area);
    const place = row.area === '' ? 'the municipality' : row.area;
    if (first !== undefined) {
      faults.add(line, `${row.layer} ${row.year} of ${place} stands in line ${first} already`, {
        column: 'area',
        code: row.area === '' ? 'sheet.twiceTown' : 'sheet.twice',
        parts: { layer: row.layer, year: row.year, area: names.get(row.area) ?? row.area, line: first },
      });
    }
    seen.set(row.area, first ?? line);
  }
}

function requireAlike(sheet: readonly ReadRow[], faults: ImportFaults): void {
  const [first] = sheet;
  if (!first) return;
  for (const { line, row } of sheet) {
    for (const [field, column] of Object.entries(shared)) {
      const of = (from: ContextRow) => JSON.stringify(from[field as keyof typeof shared]);
      if (of(row) !== of(first.row)) {
        faults.add(
          line,
          `column "${column}": differs from line ${first.line}, which is of the same layer and year`,
          { code: 'sheet.differs', parts: { line: first.line } },
        );
      }
    }
  }
}

/** Cases without a known place belong to the municipality alone, so areas may count fewer, never more. */
function requireWithinTotal(sheet: readonly ReadRow[], faults: ImportFaults): void {
  const total = sheet.find(({ row }) => row.area === '');
  const parts = sheet.filter(({ row }) => row.area !== '');
  const sum = parts.reduce((count, { row }) => count + row.count, 0);
  if (total && sum > total.row.count) {
    faults.add(
      total.line,
      `column "count": the municipality counts ${total.row.count}, its areas together ${sum}`,
      { code: 'sheet.total', parts: { total: total.row.count, sum } },
    );
  }
}
