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
export function drawAddress(sheet: Sheet, letterNumber: string, lines: readonly string[]): void {
  writeLine(sheet, `Nr. ${letterNumber}`, { left, top: formB.remarks.top + 1.5 }, { size: 8 });
  for (const [at, line] of lines.entries()) {
    writeLine(
      sheet,
      line,
      { left, top: top + at * lineHeight },
      { size: fitSize(sheet, line, width, { size }, 9) },
    );
  }
}

/** Whether the line stays inside the window at the smallest size the post's machines read well. */
export function fitsWindow(sheet: Sheet, line: string): boolean {
  applyFont(sheet, { size: 9 });
  return sheet.doc.widthOfString(line) <= mm(width);
}
