import type { Letter, LetterFonts, LetterMaterial } from '../material.ts';
import { collectPieces, type Pieces } from './collectPieces.ts';
import { addressElements } from './drawAddress.ts';
import { type BodyLayout, bodyElements, layOutBody } from './drawBody.ts';
import { backElements, cardNumberElement } from './drawCard.ts';
import { codeElements, codeFrameElements } from './drawCode.ts';
import { headElements } from './drawHead.ts';
import { languageElements } from './drawLanguages.ts';
import { placeElements, shareElements } from './element.ts';
import { openSheet, type Sheet } from './openSheet.ts';
import { settlePage } from './settlePage.ts';

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
  const pieces = collectPieces(sheet);
  const { drawOne, endLetters } = prepare(sheet, material);
  for (const [at, letter] of letters.entries()) {
    drawOne(letter);
    if ((at + 1) % batch !== 0) continue;
    onProgress?.(at + 1, letters.length);
    await passOn(pieces, write);
  }
  endLetters();
  sheet.doc.end();
  await pieces.ended;
  await passOn(pieces, write);
  onProgress?.(letters.length, letters.length);
}

async function passOn({ take }: Pieces, write: LettersOutput['write']): Promise<void> {
  // Whoever draws the progress gets a turn.
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  const bytes = take();
  if (bytes.length > 0) await write(bytes);
}

/** Lays out what all letters share, and returns what prints one. */
function prepare(
  sheet: Sheet,
  material: LetterMaterial,
): { drawOne: (letter: Letter) => void; endLetters: () => void } {
  const { doc } = sheet;
  // Nothing can be measured without a page.
  doc.addPage();
  let isFirst = true;
  const layout = layOutBody(sheet, material);
  const front = layOutFront(sheet, material, layout);
  const back = material.withCard ? shareElements(sheet, 'Back', backElements(sheet, material)) : [];
  const root = doc.struct('Document');
  doc.addStructure(root);
  const drawOne = ({ letterNumber, code, address }: Letter) => {
    if (!isFirst) doc.addPage();
    isFirst = false;
    const part = doc.struct('Sect');
    root.add(part);
    const own = codeElements(sheet, material.address, code, layout.codeTop);
    placeElements(sheet, part, [
      ...front.head,
      ...addressElements(sheet, letterNumber, address),
      ...front.before,
      own.picture,
      ...front.way,
      own.code,
      ...front.after,
    ]);
    settlePage(sheet);
    if (material.withCard) {
      doc.addPage();
      placeElements(sheet, part, [...back, cardNumberElement(sheet, letterNumber)]);
      settlePage(sheet);
    }
    // What is ended is written at once: the structure of ten thousand letters does not stand in memory.
    part.end();
  };
  return { drawOne, endLetters: () => root.end() };
}

/** Between the parts stand the address, the picture of the code and the code. */
function layOutFront(sheet: Sheet, material: LetterMaterial, layout: BodyLayout) {
  const body = bodyElements(sheet, material, layout);
  const { frame, way, words } = codeFrameElements(sheet, material, layout.codeTop);
  return {
    head: shareElements(sheet, 'Head', headElements(sheet, material)),
    before: shareElements(sheet, 'Before', [...body.before, frame]),
    way: shareElements(sheet, 'Way', [way, words]),
    after: shareElements(sheet, 'After', [...body.after, ...languageElements(sheet, material)]),
  };
}
