import type { Report } from '../content.ts';
import { printable } from './addText.ts';

/** Title and page number at the foot of each page but the first; no part of what is read aloud. */
export function addFootLines(doc: PDFKit.PDFDocument, { title, subtitle }: Report): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start + 1; at < start + count; at++) {
    doc.switchToPage(at);
    const { left, right, bottom } = doc.page.margins;
    const y = doc.page.height - bottom + 18;
    // Writing below the margin would otherwise begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font('regular').fontSize(9).fillColor('#4d5a66');
    doc.text(printable(`${title}, ${subtitle}`), left, y, { lineBreak: false });
    doc.text(String(at + 1), left, y, {
      width: doc.page.width - left - right,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
