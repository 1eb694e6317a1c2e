import { hairline, ink } from '../../drawings/drawing.ts';
import type { Table, TableRow } from '../content.ts';
import { addText, heightOf, needRoom, printable } from './addText.ts';
import type { PdfPage } from './writeBlock.ts';

interface Grid {
  widths: readonly number[];
  /** Of the letters, and the room above and below them, points. */
  size: number;
  padding: number;
}

const looks = { normal: { size: 9, padding: 4 }, tight: { size: 8.5, padding: 2 } } as const;
const captionLook = { size: 10, bold: true, after: 4 } as const;

/** A table whose head is drawn again on every page; every cell stands under a column and beside a row header. */
export function addTable(page: PdfPage, { caption, columns, rows, tight }: Table): void {
  const { doc, root } = page;
  const look = looks[tight ? 'tight' : 'normal'];
  const grid = { ...look, widths: columnWidths(page, columns, rows, look.size) };
  const rowHeight = (cells: readonly string[]) => heightOfRow(page, cells, grid);
  const first = rows[0];
  needRoom(
    page,
    heightOf(page, caption, captionLook) +
      rowHeight(columns) +
      (first ? rowHeight([first.head, ...first.cells]) : 0) +
      40,
  );
  const table = doc.struct('Table');
  root.add(table);
  addText(page, 'Caption', caption, captionLook, table);
  const head = doc.struct('THead');
  table.add(head);
  addRow(page, head, columns, grid, () => ['TH', 'Column'], true);
  const body = doc.struct('TBody');
  table.add(body);
  for (const { head: name, cells } of rows) {
    const all = [name, ...cells];
    if (doc.y + rowHeight(all) > doc.page.height - doc.page.margins.bottom) {
      doc.addPage();
      repeatHead(page, columns, grid);
    }
    addRow(page, body, all, grid, (at) => (at === 0 ? ['TH', 'Row'] : ['TD', undefined]), false);
  }
  table.end();
  doc.x = page.left;
  doc.y += 14;
}

type Scope = 'Column' | 'Row';

function addRow(
  page: PdfPage,
  parent: PDFKit.PDFStructureElement,
  cells: readonly string[],
  grid: Grid,
  tagOf: (at: number) => readonly [tag: string, scope: Scope | undefined],
  isHead: boolean,
): void {
  const { doc } = page;
  const top = doc.y;
  const height = heightOfRow(page, cells, grid);
  const row = doc.struct('TR');
  parent.add(row);
  cells.forEach((cell, at) => {
    const [tag, scope] = tagOf(at);
    row.add(
      doc.struct(tag, scope ? { scope } : {}, () =>
        writeCell(page, cell, at, { ...grid, top, bold: isHead }),
      ),
    );
  });
  ruleBelow(page, top + height, isHead);
  doc.y = top + height;
}

/** For the eye only: those who listen have the headers already. */
function repeatHead(page: PdfPage, columns: readonly string[], grid: Grid): void {
  const { doc } = page;
  const top = doc.y;
  const height = heightOfRow(page, columns, grid);
  doc.markContent('Artifact', { type: 'Layout' });
  columns.forEach((column, at) => {
    writeCell(page, column, at, { ...grid, top, bold: true });
  });
  doc.endMarkedContent();
  ruleBelow(page, top + height, true);
  doc.y = top + height;
}

function writeCell(
  { doc, left }: PdfPage,
  text: string,
  at: number,
  { widths, size, padding, top, bold }: Grid & { top: number; bold: boolean },
): void {
  const x = left + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  doc
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(ink)
    .text(printable(text), x, top + padding, { width: (widths[at] ?? 0) - 8 });
}

function ruleBelow({ doc, left, width }: PdfPage, y: number, isHead: boolean): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .lineWidth(isHead ? 1 : 0.5)
    .strokeColor(isHead ? ink : hairline)
    .moveTo(left, y)
    .lineTo(left + width, y)
    .stroke();
  doc.endMarkedContent();
}

function heightOfRow({ doc }: PdfPage, cells: readonly string[], { widths, size, padding }: Grid): number {
  doc.font('bold').fontSize(size);
  const heights = cells.map((cell, at) =>
    doc.heightOfString(printable(cell) || ' ', { width: (widths[at] ?? 0) - 8 }),
  );
  return Math.max(...heights) + 2 * padding;
}

/** Each column as wide as its longest text wants; where the page is too narrow, no narrower than its longest word. */
function columnWidths(
  { doc, width }: PdfPage,
  columns: readonly string[],
  rows: readonly TableRow[],
  size: number,
): number[] {
  doc.font('bold').fontSize(size);
  const widest = (texts: readonly string[]) => {
    const longest = texts.toSorted((a, b) => b.length - a.length).slice(0, 3);
    return Math.max(...longest.map((text) => doc.widthOfString(printable(text)))) + 12;
  };
  const limits = columns.map((column, at) => {
    const texts = [column, ...rows.map(({ head, cells }) => (at === 0 ? head : (cells[at - 1] ?? '')))];
    const least = widest(texts.flatMap((text) => text.split(/[ -]/)));
    return { least, wanted: Math.max(least, Math.min(widest(texts), width * 0.5), widest([column])) };
  });
  const sumOf = (pick: (limit: (typeof limits)[number]) => number) =>
    limits.reduce((sum, limit) => sum + pick(limit), 0);
  const spare = width - sumOf(({ wanted }) => wanted);
  if (spare >= 0) return limits.map(({ wanted }, at) => (at === 0 ? wanted + spare : wanted));
  const give = (width - sumOf(({ least }) => least)) / sumOf(({ wanted, least }) => wanted - least);
  return limits.map(({ least, wanted }) => least + Math.max(0, give) * (wanted - least));
}
