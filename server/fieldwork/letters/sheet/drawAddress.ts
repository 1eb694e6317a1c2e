import type { Element } from './element.ts';
import { formB, mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { applyFont, fitSize, writeLine } from './writeText.ts';

const size = 10.5;
/** Six lines fill the zone. */
const lineHeight = formB.address.height / formB.address.lines;
const { left, top, width } = formB.address;

/**
 * The address in the window, and above the return line the letter number: an envelope that comes back unopened can be
 * told by it.
 */
export function addressElements(sheet: Sheet, letterNumber: string, lines: readonly string[]): Element[] {
  const number = () =>
    writeLine(sheet, `Nr. ${letterNumber}`, { left, top: formB.remarks.top + 1.5 }, { size: 8 });
  return [
    { tag: 'P', draw: number },
    ...(lines.length > 0 ? [{ tag: 'P' as const, draw: () => drawAddress(sheet, lines) }] : []),
  ];
}

function drawAddress(sheet: Sheet, lines: readonly string[]): void {
  for (const [at, line] of lines.entries()) {
    const fitting = fitSize(sheet, line, width, { size }, 9);
    writeLine(sheet, line, { left, top: top + at * lineHeight }, { size: fitting });
  }
}

/** Whether the line stays inside the window at the smallest size the post's machines read well. */
export function fitsWindow(sheet: Sheet, line: string): boolean {
  applyFont(sheet, { size: 9 });
  return sheet.doc.widthOfString(line) <= mm(width);
}
