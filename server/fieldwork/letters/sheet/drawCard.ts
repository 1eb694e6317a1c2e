import type { LetterMaterial } from '../material.ts';
import { heightOfText, TextTooLong, textElements } from './drawBody.ts';
import type { Element } from './element.ts';
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
export function backElements(sheet: Sheet, material: LetterMaterial): Element[] {
  const room = cut - backTop - 8;
  const height = heightOfText(sheet, material.back, 11, width);
  if (height > room) throw new TextTooLong('back', height - room);
  const cardWidth = numberLeft - left - 8;
  const cardHeight = heightOfText(sheet, material.card, 10, cardWidth);
  if (cardHeight > 50) throw new TextTooLong('back', cardHeight - 50);
  const town = { size: 11, bold: true, colour: sheet.accent };
  const title = { size: 15, bold: true };
  return [
    ...textElements(sheet, material.back, { left, top: backTop, width }, 11),
    { tag: 'Artifact', draw: () => drawLines(sheet) },
    { tag: 'P', draw: () => drawCutWords(sheet) },
    { tag: 'P', draw: () => writeLine(sheet, material.town, { left, top: cut + 10 }, town) },
    { tag: 'H2', draw: () => writeLine(sheet, 'Karte zum Papierbogen', { left, top: cut + 16 }, title) },
    ...textElements(sheet, material.card, { left, top: cut + 26, width: cardWidth }, 10),
    { tag: 'P', draw: () => drawNumberWord(sheet) },
  ];
}

/** Where the card is torn off, and the box of the number. */
function drawLines({ doc }: Sheet): void {
  doc.moveTo(mm(8), mm(cut)).lineTo(mm(formB.page.width - 8), mm(cut));
  doc.lineWidth(0.8).dash(4, { space: 3 }).strokeColor('#000000').stroke().undash();
  doc.roundedRect(mm(numberLeft), mm(cut + 17), mm(right - numberLeft), mm(24), mm(1.5));
  doc.lineWidth(1.2).strokeColor('#000000').stroke();
}

function drawCutWords(sheet: Sheet): void {
  writeLine(
    sheet,
    'Hier falten und abtrennen, wenn Sie auf Papier antworten',
    { left, top: cut + 1.5 },
    { size: 8 },
  );
}

function drawNumberWord(sheet: Sheet): void {
  writeLine(sheet, 'Briefnummer', { left: numberLeft + 4, top: cut + 19.5 }, { size: 10 });
}

/** What differs on the back. */
export function cardNumberElement(sheet: Sheet, letterNumber: string): Element {
  const place = { left: numberLeft + 4, top: cut + 26 };
  return { tag: 'P', draw: () => writeLine(sheet, letterNumber, place, { size: 24, bold: true }) };
}
