import type { LetterMaterial } from '../material.ts';
import { heightOfText, TextTooLong, writeText } from './drawBody.ts';
import { formB, mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { writeLine } from './writeText.ts';

const { left, right } = formB.body;
const width = right - left;
/** The lower fold: where the letter is creased, the card tears off by hand. */
const cut = formB.folds[1];
const backTop = 25;
const numberLeft = 130;

/**
 * The back: answers to what people ask, and below the fold the card that comes back with a form on paper.
 *
 * @throws TextTooLong
 */
export function drawBack(sheet: Sheet, material: LetterMaterial): void {
  const room = cut - backTop - 8;
  const height = heightOfText(sheet, material.back, 11, width);
  if (height > room) throw new TextTooLong('back', height - room);
  writeText(sheet, material.back, { left, top: backTop, width }, 11);
  drawCut(sheet);
  writeLine(sheet, material.town, { left, top: cut + 10 }, { size: 11, bold: true, colour: sheet.accent });
  writeLine(sheet, 'Karte zum Papierbogen', { left, top: cut + 16 }, { size: 15, bold: true });
  const cardHeight = heightOfText(sheet, material.card, 10, numberLeft - left - 8);
  if (cardHeight > 50) throw new TextTooLong('back', cardHeight - 50);
  writeText(sheet, material.card, { left, top: cut + 26, width: numberLeft - left - 8 }, 10);
  drawNumberBox(sheet);
}

function drawCut(sheet: Sheet): void {
  const { doc } = sheet;
  doc.moveTo(mm(8), mm(cut)).lineTo(mm(formB.page.width - 8), mm(cut));
  doc.lineWidth(0.8).dash(4, { space: 3 }).strokeColor('#000000').stroke().undash();
  writeLine(
    sheet,
    'Hier falten und abtrennen, wenn Sie auf Papier antworten',
    { left, top: cut + 1.5 },
    { size: 8 },
  );
}

function drawNumberBox(sheet: Sheet): void {
  const { doc } = sheet;
  doc.roundedRect(mm(numberLeft), mm(cut + 17), mm(right - numberLeft), mm(24), mm(1.5));
  doc.lineWidth(1.2).strokeColor('#000000').stroke();
  writeLine(sheet, 'Briefnummer', { left: numberLeft + 4, top: cut + 19.5 }, { size: 10 });
}

/** What differs on the back. */
export function drawCardNumber(sheet: Sheet, letterNumber: string): void {
  writeLine(sheet, letterNumber, { left: numberLeft + 4, top: cut + 26 }, { size: 24, bold: true });
}
