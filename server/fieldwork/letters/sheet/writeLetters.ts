import type { Letter, LetterFonts, LetterMaterial } from '../material.ts';
import { drawAddress } from './drawAddress.ts';
import { drawBody, layOutBody } from './drawBody.ts';
import { drawBack, drawCardNumber } from './drawCard.ts';
import { drawCode, drawCodeFrame } from './drawCode.ts';
import { drawHead } from './drawHead.ts';
import { drawLanguages } from './drawLanguages.ts';
import { openSheet, type Sheet } from './openSheet.ts';
import { makeStamp, type Stamp } from './stamp.ts';

/** Letters drawn before the bytes are passed on and others get their turn. */
const batch = 25;

export interface LettersOutput {
  /** Takes a piece of the file; the next is not made before it is done. */
  write: (piece: Uint8Array) => void | Promise<void>;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the letters as one PDF, in the order given, piece by piece: what stands in memory does not grow with the
 * text. Runs in a browser as on the server.
 *
 * @throws TextTooLong before anything is written
 */
export async function writeLetters(
  material: LetterMaterial,
  letters: readonly Letter[],
  fonts: LetterFonts,
  { write, onProgress }: LettersOutput,
): Promise<void> {
  const sheet = openSheet(fonts, {
    title: `${material.subject} – ${material.town}`,
    accent: material.accent,
  });
  const pieces = collect(sheet);
  const drawOne = prepare(sheet, material);
  for (const [at, letter] of letters.entries()) {
    drawOne(letter);
    if ((at + 1) % batch !== 0) continue;
    onProgress?.(at + 1, letters.length);
    await passOn(pieces, write);
  }
  sheet.doc.end();
  await pieces.ended;
  await passOn(pieces, write);
  onProgress?.(letters.length, letters.length);
}

interface Pieces {
  waiting: Uint8Array[];
  ended: Promise<void>;
}

function collect({ doc }: Sheet): Pieces {
  const waiting: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (piece: Uint8Array) => waiting.push(piece));
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  return { waiting, ended };
}

async function passOn({ waiting }: Pieces, write: LettersOutput['write']): Promise<void> {
  // The stream hands its bytes over in a turn of its own.
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (waiting.length === 0) return;
  await write(concatenate(waiting.splice(0)));
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Draws what all letters share, and returns what prints one. */
function prepare(sheet: Sheet, material: LetterMaterial): (letter: Letter) => void {
  // Nothing can be measured without a page.
  sheet.doc.addPage();
  let isFirst = true;
  const layout = layOutBody(sheet, material);
  let front: Stamp | undefined;
  let back: Stamp | undefined;
  return ({ letterNumber, code, address }) => {
    if (!isFirst) sheet.doc.addPage();
    isFirst = false;
    front ??= makeStamp(sheet.doc, 'Front', () => {
      drawHead(sheet, material);
      drawBody(sheet, material, layout);
      drawCodeFrame(sheet, material, layout.codeTop);
      drawLanguages(sheet, material);
    });
    front();
    drawAddress(sheet, letterNumber, address);
    drawCode(sheet, material.address, code, layout.codeTop);
    if (!material.withCard) return;
    sheet.doc.addPage();
    back ??= makeStamp(sheet.doc, 'Back', () => drawBack(sheet, material));
    back();
    drawCardNumber(sheet, letterNumber);
  };
}
