import type { Report } from '../content.ts';
import { addText } from './addText.ts';
import type { PdfPage } from './writeBlock.ts';

/** The first page: what this is, of whom, and that the figures may be invented. */
export function addTitle(page: PdfPage, { kind, title, subtitle, source }: Report): void {
  page.doc.y = 210;
  addText(page, 'P', kind, { size: 14, colour: '#4d5a66', after: 6 });
  addText(page, 'H1', title, { size: 32, bold: true, after: 8 });
  addText(page, 'P', subtitle, { size: 18, after: 28 });
  addText(page, 'P', source, { size: 10, colour: '#4d5a66', after: 0 });
}
