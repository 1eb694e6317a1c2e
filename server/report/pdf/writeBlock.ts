import type { Block } from '../content.ts';
import { addFigure } from './addFigure.ts';
import { addTable } from './addTable.ts';
import { addText, heightOf, needRoom } from './addText.ts';

/** Where the next block goes. */
export interface PdfPage {
  doc: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  /** Open bookmarks from the document down to the last heading. */
  bookmarks: PDFKit.PDFOutline[];
  width: number;
  left: number;
}

const headings = {
  2: { size: 20, bold: true, after: 10 },
  3: { size: 14, bold: true, after: 6 },
  4: { size: 12, bold: true, after: 4 },
} as const;

/** A heading keeps at least this much of what follows on its page, points. */
const roomBelowHeading = 90;

export function writeBlock(page: PdfPage, block: Block): void {
  switch (block.kind) {
    case 'heading':
      addHeading(page, block);
      break;
    case 'paragraph':
      addText(
        page,
        'P',
        block.text,
        block.lead ? { size: 12, bold: true, after: 8 } : { size: 10.5, after: 8 },
      );
      break;
    case 'list':
      addList(page, block.items);
      break;
    case 'facts':
      addFacts(page, block);
      break;
    case 'figure':
      addFigure(page, block);
      break;
    case 'table':
      addTable(page, block);
      break;
  }
}

function addHeading(page: PdfPage, { level, text, id, newPage }: Extract<Block, { kind: 'heading' }>): void {
  const { doc, bookmarks } = page;
  if (newPage || (level === 2 && bookmarks.length === 1)) doc.addPage();
  else {
    doc.y += 10;
    needRoom(page, heightOf(page, text, headings[level]) + roomBelowHeading);
  }
  doc.addNamedDestination(id, 'XYZ', page.left, doc.y, 0);
  bookmarks.length = Math.min(bookmarks.length, level - 1);
  const above = bookmarks.at(-1);
  if (above) bookmarks.push(above.addItem(text));
  addText(page, `H${level}`, text, headings[level]);
}

function addList(page: PdfPage, items: readonly string[]): void {
  const { doc, left } = page;
  const list = doc.struct('L');
  page.root.add(list);
  for (const text of items) {
    const look = { size: 10.5, after: 4, indent: 14 } as const;
    needRoom(page, heightOf(page, text, look));
    const item = doc.struct('LI');
    list.add(item);
    const y = doc.y;
    addText(page, 'Lbl', '•', { size: 10.5, after: 0 }, item);
    doc.x = left;
    doc.y = y;
    addText(page, 'LBody', text, look, item);
  }
  list.end();
  doc.y += 6;
}

function addFacts(page: PdfPage, { lines, inline }: Extract<Block, { kind: 'facts' }>): void {
  const { doc } = page;
  for (const { name, text } of lines) {
    if (inline) {
      const look = { size: 10, after: 3 } as const;
      needRoom(page, heightOf(page, `${name}: ${text}`, { ...look, bold: true }));
      addText(page, 'P', text, { ...look, opening: `${name}: ` });
      continue;
    }
    const nameLook = { size: 10, bold: true, after: 1 } as const;
    const textLook = { size: 10, after: 7 } as const;
    needRoom(page, Math.min(300, heightOf(page, name, nameLook) + heightOf(page, text, textLook)));
    addText(page, 'P', name, nameLook);
    addText(page, 'P', text, textLook);
  }
  doc.y += inline ? 5 : 0;
}
