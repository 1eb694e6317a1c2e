import type { LetterMaterial } from '../material.ts';
import { type Element, inLanguage } from './element.ts';
import { formB, mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { widthFromRight, writeFromRight } from './writeFromRight.ts';
import { widthOf, writeLine } from './writeText.ts';

const lineHeight = 4.6;
const nameWidth = 27;
const nameSize = 8.5;
/** The lines are set in one size: the largest at which the longest still stands on one line. */
const largest = 9;
const smallest = 7;
const { left, right, bottom } = formB.body;

/** Millimetres at the foot of the page. */
export const languagesHeight = ({ lines }: Pick<LetterMaterial, 'lines'>): number =>
  lines.length > 0 ? lines.length * lineHeight + 3 : 0;

/** One line a language: its name for itself, and how to answer in it. Arabic begins at the right. */
export function languageElements(sheet: Sheet, { lines }: LetterMaterial): Element[] {
  if (lines.length === 0) return [];
  const top = bottom - languagesHeight({ lines }) + 3;
  return [
    { tag: 'Artifact', draw: () => drawRule(sheet, top) },
    // One element for all, with a mark of its language around each line: ten elements a letter would double the file.
    { tag: 'P', draw: () => drawLines(sheet, lines, top) },
  ];
}

function drawRule({ doc }: Sheet, top: number): void {
  doc.moveTo(mm(left), mm(top - 1.5)).lineTo(mm(right), mm(top - 1.5));
  doc.lineWidth(0.5).strokeColor('#767676').stroke();
}

function drawLines(sheet: Sheet, lines: LetterMaterial['lines'], begin: number): void {
  const size = commonSize(sheet, lines);
  let top = begin;
  for (const { language, text } of lines) {
    inLanguage(sheet, language.key, () => drawLine(sheet, { language, text }, top, size));
    top += lineHeight;
  }
}

function drawLine(
  sheet: Sheet,
  { language, text }: LetterMaterial['lines'][number],
  top: number,
  size: number,
): void {
  if (language.direction === 'rtl') {
    // Lifted by what the taller box of the Arabic letters would push them down.
    const raised = top - 0.9;
    writeFromRight(sheet, language.name, { right, top: raised }, { size });
    writeFromRight(sheet, text, { right: right - nameWidth, top: raised }, { size });
  } else {
    writeLine(sheet, language.name, { left, top }, { size: nameSize, bold: true });
    writeLine(sheet, text, { left: left + nameWidth, top }, { size });
  }
}

function commonSize(sheet: Sheet, lines: LetterMaterial['lines']): number {
  const width = right - left - nameWidth;
  const fits = (size: number) =>
    lines.every(({ language, text }) =>
      language.direction === 'rtl'
        ? widthFromRight(sheet, text, size) <= width
        : widthOf(sheet, text, { size }) <= width,
    );
  let size = largest;
  while (size > smallest && !fits(size)) size -= 0.25;
  return size;
}
