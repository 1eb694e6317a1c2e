import { mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';

export interface TextLook {
  /** Points. */
  size: number;
  bold?: boolean;
  colour?: string;
  /** Between lines, as a share of the size; 0 is what the font brings. */
  gap?: number;
}

const ink = '#000000';

/** Sets the font of what is measured next. */
export function applyFont({ doc }: Sheet, { size, bold }: TextLook): void {
  doc.font(bold ? 'bold' : 'regular').fontSize(size);
}

function applyLook(sheet: Sheet, look: TextLook): void {
  applyFont(sheet, look);
  sheet.doc.fillColor(look.colour ?? ink);
}

/** One line that is never broken; millimetres from the upper left corner of the page to that of the line. */
export function writeLine(
  sheet: Sheet,
  text: string,
  { left, top }: { left: number; top: number },
  look: TextLook,
): void {
  applyLook(sheet, look);
  sheet.doc.text(text, mm(left), mm(top), { lineBreak: false });
}

/** Millimetres. */
export function widthOf(sheet: Sheet, text: string, look: TextLook): number {
  applyFont(sheet, look);
  return sheet.doc.widthOfString(text) / mm(1);
}

/** The largest of the sizes at which the line is no wider; the smallest when none is. */
export function fitSize(sheet: Sheet, text: string, width: number, look: TextLook, smallest: number): number {
  let { size } = look;
  while (size > smallest && widthOf(sheet, text, { ...look, size }) > width) size -= 0.5;
  return size;
}

/** A text of one or more lines. @returns its height, millimetres */
export function writeParagraph(
  sheet: Sheet,
  text: string,
  { left, top, width }: { left: number; top: number; width: number },
  look: TextLook,
): number {
  applyLook(sheet, look);
  const options = { width: mm(width), lineGap: (look.gap ?? 0) * look.size };
  const height = sheet.doc.heightOfString(text, options) / mm(1);
  sheet.doc.text(text, mm(left), mm(top), options);
  return height;
}

/** Millimetres. */
export function heightOf(sheet: Sheet, text: string, width: number, look: TextLook): number {
  applyFont(sheet, look);
  return sheet.doc.heightOfString(text, { width: mm(width), lineGap: (look.gap ?? 0) * look.size }) / mm(1);
}
