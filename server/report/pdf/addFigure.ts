import type { Block } from '../content.ts';
import { addText, heightOf, needRoom, printable } from './addText.ts';
import { paintShape } from './paintShape.ts';
import type { PdfPage } from './writeBlock.ts';

const captionLook = { size: 10, bold: true, after: 6 } as const;
/** A map may take this much of a page's width; a chart all of it. */
const tallest = 400;

/** A drawing as vectors, its description as the text alternative, kept on one page with its caption. */
export function addFigure(page: PdfPage, { drawing, caption }: Extract<Block, { kind: 'figure' }>): void {
  const { doc, left, width, root } = page;
  const scale = Math.min(width / drawing.width, tallest / drawing.height, 0.78);
  const [across, down] = [drawing.width * scale, drawing.height * scale];
  needRoom(page, heightOf(page, caption, captionLook) + down + 16);
  addText(page, 'Caption', caption, captionLook);
  const top = doc.y;
  const figure = doc.struct('Figure', {
    alt: printable(drawing.description),
    bbox: [left, top, left + across, top + down],
  });
  root.add(figure);
  figure.add(() => {
    doc.save();
    doc.translate(left, top).scale(scale);
    for (const shape of drawing.shapes) paintShape(doc, shape);
    doc.restore();
  });
  figure.end();
  doc.x = left;
  doc.y = top + down + 14;
}
