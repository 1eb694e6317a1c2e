import type { LetterMaterial } from '../material.ts';
import type { Element } from './element.ts';
import { formB, mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { fitSize, heightOf, widthOf, writeLine, writeParagraph } from './writeText.ts';

const crestBox = { width: 24, height: 24, top: 11 };

/** Crest and name of the town, a line in its colour, who writes, the return line, and the marks for folding. */
export function headElements(sheet: Sheet, material: LetterMaterial): Element[] {
  return [
    ...crestElements(sheet, material),
    { tag: 'P', draw: () => drawTown(sheet, material) },
    { tag: 'P', draw: () => drawSender(sheet, material.sender) },
    { tag: 'Artifact', draw: () => drawMarks(sheet) },
    { tag: 'P', draw: () => drawReturnLine(sheet, material.returnLine) },
  ];
}

function crestElements({ doc }: Sheet, { town, crest }: LetterMaterial): Element[] {
  if (!crest) return [];
  const [left, top] = [mm(formB.body.left), mm(crestBox.top)];
  const [width, height] = [mm(crestBox.width), mm(crestBox.height)];
  return [
    {
      tag: 'Figure',
      alt: `Wappen: ${town}`,
      box: [left, top, left + width, top + height],
      draw: () => doc.image(crest as Buffer, left, top, { fit: [width, height] }),
    },
  ];
}

function drawTown(sheet: Sheet, { town, crest }: LetterMaterial): void {
  const { left, right } = formB.body;
  const indent = crest ? crestBox.width + 4 : 0;
  const place = { left: left + indent, width: right - left - indent };
  const size = fitSize(sheet, town, place.width, { size: 20, bold: true }, 13);
  const look = { size, bold: true, gap: -0.15 };
  const height = Math.min(heightOf(sheet, town, place.width, look), 22);
  writeParagraph(sheet, town, { ...place, top: crestBox.top + (crestBox.height - height) / 2 }, look);
}

const smallest = 6;
const returnLineHeight = 2.8;

/** Small, but not under six points, as the post asks; right above the address, a long one in two lines. */
function drawReturnLine(sheet: Sheet, text: string): void {
  const { left, top, width } = formB.address;
  const lines = splitToFit(sheet, text, width);
  for (const [at, line] of lines.entries()) {
    const size = fitSize(sheet, line, width, { size: 8 }, smallest);
    const room = (lines.length - at - 1) * returnLineHeight;
    writeLine(sheet, shorten(sheet, line, width, size), { left, top: top - 4 - room }, { size });
  }
}

/** The name on a line of its own where both do not stand on one. */
function splitToFit(sheet: Sheet, text: string, width: number): string[] {
  if (widthOf(sheet, text, { size: smallest }) <= width) return [text];
  const [name = '', ...rest] = text.split(' · ');
  return rest.length > 0 ? [name, rest.join(' · ')] : [name];
}

function shorten(sheet: Sheet, line: string, width: number, size: number): string {
  let shown = line;
  while (widthOf(sheet, shown, { size }) > width) shown = `${shown.slice(0, -2).trimEnd()}…`;
  return shown;
}

function drawSender(sheet: Sheet, lines: readonly string[]): void {
  let { top } = formB.info;
  for (const [at, line] of lines.entries()) {
    const look = { size: 9, bold: at === 0, gap: 0 };
    const place = { left: formB.info.left, top, width: formB.body.right - formB.info.left };
    top += line === '' ? 3 : writeParagraph(sheet, line, place, look);
  }
}

function drawMarks({ doc, accent }: Sheet): void {
  const { left, right } = formB.body;
  doc.moveTo(mm(left), mm(38)).lineTo(mm(right), mm(38)).lineWidth(1.5).strokeColor(accent).stroke();
  doc.lineWidth(0.4).strokeColor('#000000');
  for (const at of formB.folds) doc.moveTo(mm(5), mm(at)).lineTo(mm(9), mm(at));
  doc.moveTo(mm(5), mm(formB.hole)).lineTo(mm(7), mm(formB.hole));
  doc.stroke();
}
