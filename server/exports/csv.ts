import type { Release } from '../release/release.ts';
import { writeCsv } from '../tables/defuse.ts';
import { cellRow } from './cellRow.ts';
import { exportColumns } from './columns.ts';

/**
 * Released cells as tidy CSV (UTF-8, comma, one cell a line). Texts that a spreadsheet would run as a formula
 * are defused with a leading apostrophe.
 */
export function releaseAsCsv(release: Release, language: string): string {
  const rows = release.cells.map((cell) => cellRow(release, cell, language));
  return writeCsv(rows, { columns: exportColumns.map(({ name }) => name), cast: { boolean: String } });
}

/** The sidecar that explains the columns: CSV on the Web metadata (W3C, tabular-metadata). */
export function csvMetadata(release: Release, csvName: string): string {
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: csvName,
    'dc:title': `${release.municipality.name}, ${release.wave.key}, release ${release.release}`,
    'dc:description': release.methods.remarks.map((remark) => remark.en ?? '').join(' '),
    tableSchema: {
      columns: exportColumns.map(({ name, type, says }) => ({
        name,
        titles: name,
        datatype: type,
        'dc:description': says,
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
