import type { ContextRow } from '../../db/queries/context.ts';

/** The counts of one layer in one year: what is imported, replaced and read as a whole. */
export function groupSheets<Row extends Pick<ContextRow, 'layer' | 'year'>>(rows: readonly Row[]): Row[][] {
  const sheets = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.layer} ${row.year}`;
    const sheet = sheets.get(key);
    if (sheet) sheet.push(row);
    else sheets.set(key, [row]);
  }
  return [...sheets.values()];
}
