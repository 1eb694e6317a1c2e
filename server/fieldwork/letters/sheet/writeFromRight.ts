import { mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { type Run, splitRuns } from './splitRuns.ts';

/** Shapes and order of letters that join from right to left: pdfkit does it only when asked. */
const joined: PDFKit.Mixins.TextOptions = { features: ['rtla'], lineBreak: false };
const plain: PDFKit.Mixins.TextOptions = { lineBreak: false };

/**
 * One line of Arabic that ends, as it is read, at the left. Each run is set in its own direction from its right end.
 *
 * @param place right end and top, millimetres
 * @returns width, millimetres
 */
export function writeFromRight(
  sheet: Sheet,
  sentence: string,
  { right, top }: { right: number; top: number },
  { size, colour = '#000000' }: { size: number; colour?: string },
): number {
  const { doc } = sheet;
  const space = size * 0.26;
  doc.fontSize(size).fillColor(colour);
  let x = mm(right);
  for (const run of splitRuns(sentence)) {
    x -= widthOfRun(sheet, run) + (run.spaced ? space : 0);
    // The line of writing is the same in both fonts; their boxes are not.
    const lift = run.direction === 'rtl' ? 0 : ascentOf(doc, 'arabic', size) - ascentOf(doc, 'regular', size);
    doc.font(fontOf(run)).text(run.text, x, mm(top) + lift, run.direction === 'rtl' ? joined : plain);
  }
  return (mm(right) - x) / mm(1);
}

/** Millimetres. */
export function widthFromRight(sheet: Sheet, sentence: string, size: number): number {
  sheet.doc.fontSize(size);
  const points = splitRuns(sentence).reduce(
    (sum, run) => sum + widthOfRun(sheet, run) + (run.spaced ? size * 0.26 : 0),
    0,
  );
  return points / mm(1);
}

const fontOf = ({ direction }: Run) => (direction === 'rtl' ? 'arabic' : 'regular');

function widthOfRun({ doc }: Sheet, run: Run): number {
  return doc.font(fontOf(run)).widthOfString(run.text, run.direction === 'rtl' ? joined : plain);
}

function ascentOf(doc: PDFKit.PDFDocument, font: string, size: number): number {
  doc.font(font);
  return ((doc as unknown as { _font: { ascender: number } })._font.ascender / 1000) * size;
}
