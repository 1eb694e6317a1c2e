import type { Report } from '../content.ts';
import { addText } from './addText.ts';
import type { PdfPage } from './writeBlock.ts';

/** The chapters, each a link to where it begins. */
export function addContents(page: PdfPage, { blocks, contents }: Report): void {
  const { doc, left, width } = page;
  doc.addPage();
  addText(page, 'H2', contents, { size: 20, bold: true, after: 12 });
  const list = doc.struct('L');
  page.root.add(list);
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level !== 2) continue;
    const item = doc.struct('LI');
    list.add(item);
    const body = doc.struct('LBody');
    item.add(body);
    const link = doc.struct('Link');
    body.add(link);
    link.add(() => {
      doc.font('regular').fontSize(12).fillColor('#0b3d91');
      doc.text(block.text, left, doc.y, { width, goTo: block.id, structParent: undefined });
    });
    doc.y += 6;
  }
  list.end();
}
