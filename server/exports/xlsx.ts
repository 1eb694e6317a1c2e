import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Release } from '../release/release.ts';
import { type CellRow, cellRow } from './cellRow.ts';
import { codebookOf } from './codebook.ts';
import { exportColumns } from './columns.ts';
import type { ReleaseMaterial } from './material.ts';
import { methodsLines } from './methodsLines.ts';
import { withoutMoments } from './steadyZip.ts';

/** Columns of the sheet of hidden cells: where they stand, and the reason the release tells. */
const hiddenColumns = [
  'sample',
  'indicator',
  'title',
  'option',
  'level',
  'area',
  'area_name',
  'breakdown',
  'breakdown_value',
  'status',
] as const;

/** Released cells as a workbook: figures, codebook, methods, and which cells are hidden and why. */
export async function releaseAsXlsx(material: ReleaseMaterial): Promise<Uint8Array> {
  const { release, words, createdOn } = material;
  const rows = release.cells.map((cell) => cellRow(release, cell, words.language));
  const sheets: Sheet<Buffer>[] = [
    sheet('figures', [heading(exportColumns.map(({ name }) => name)), ...rows.map(figureRow)]),
    sheet('codebook', [
      heading(['kind', 'key', 'says', 'more']),
      ...codebookOf(release, words.language).map(({ kind, key, says, more }) => [kind, key, says, more]),
    ]),
    sheet('methods', [
      heading(['name', 'text']),
      ...methodsLines(release, words).map(({ name, text }) => [name, text]),
    ]),
    sheet('hidden', [heading([...hiddenColumns, 'reason']), ...hiddenRows(release, rows, words.why)]),
  ];
  const book = await writeExcelFile(sheets).toBuffer();
  return withoutMoments(book, createdOn || '1980-01-01');
}

const heading = (names: readonly string[]): Row => names.map((value) => ({ value, fontWeight: 'bold' }));

/** Texts are written as texts, never as formulas: a spreadsheet shows "=cmd" and runs nothing. */
const figureRow = (row: CellRow): Row => exportColumns.map(({ name }) => row[name] ?? null);

function hiddenRows(
  { methods }: Release,
  rows: readonly CellRow[],
  why: ReleaseMaterial['words']['why'],
): Row[] {
  const reasons: Readonly<Record<string, string>> = {
    secret: why.secret(methods.minimumBase),
    uncertain: why.uncertain,
  };
  return rows.flatMap((row) => {
    const reason = reasons[String(row.status)];
    return reason === undefined ? [] : [[...hiddenColumns.map((name) => row[name] ?? null), reason]];
  });
}

function sheet(name: string, data: Row[]): Sheet<Buffer> {
  const widest = data[0]?.map(() => ({ width: 18 })) ?? [];
  return { sheet: name, data, columns: widest, stickyRowsCount: 1 };
}
