import { ink } from '../../drawings/drawing.ts';
import type { PdfPage } from './writeBlock.ts';

export interface TextLook {
  size: number;
  bold?: true;
  colour?: string;
  /** Room below, points. */
  after: number;
  indent?: number;
  /** Bold words before the text, on the same line. */
  opening?: string;
}

/** Signs the letters lack or that only a browser needs. */
export const printable = (text: string): string =>
  text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replaceAll('\u202f', '\u00a0');

/** How high a text will stand, with the room below it. */
export function heightOf(
  { doc, width }: PdfPage,
  text: string,
  { size, bold, after, indent = 0 }: TextLook,
): number {
  doc.font(bold ? 'bold' : 'regular').fontSize(size);
  return doc.heightOfString(printable(text), { width: width - indent, lineGap: size * 0.25 }) + after;
}

/** One paragraph or heading as an element of its own. A paragraph longer than a page runs on. */
export function addText(page: PdfPage, tag: string, text: string, look: TextLook, parent = page.root): void {
  const { doc, left, width } = page;
  const { size, bold, colour = ink, after, indent = 0, opening } = look;
  const room = { width: width - indent, lineGap: size * 0.25 };
  parent.add(
    doc.struct(tag, {}, () => {
      doc.fontSize(size).fillColor(colour);
      if (opening)
        doc.font('bold').text(printable(opening), left + indent, doc.y, { ...room, continued: true });
      doc.font(bold ? 'bold' : 'regular');
      if (opening) doc.text(printable(text), room);
      else doc.text(printable(text), left + indent, doc.y, room);
    }),
  );
  doc.y += after;
}

/** A new page where fewer than the given points are left. */
export function needRoom({ doc }: PdfPage, height: number): void {
  if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
}
