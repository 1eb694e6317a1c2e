import { correction, generate } from 'lean-qr';
import { showCode } from '../../../../surveys/language/invitationCode.ts';
import type { LetterMaterial } from '../material.ts';
import type { Element } from './element.ts';
import { formB, mm } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { fitSize, writeLine } from './writeText.ts';

export const codeBox = { height: 36, qr: 30, padding: 3 };

/** Free modules around the code, as the standard asks. */
const quiet = 4;

const { left, right } = formB.body;
const textLeft = left + codeBox.padding + codeBox.qr + 4;
const textWidth = right - textLeft - codeBox.padding;

/** The frame around the code, the way to the questionnaire, and the words before the code: the same in every letter. */
export function codeFrameElements(
  sheet: Sheet,
  { address }: LetterMaterial,
  top: number,
): { frame: Element; way: Element; words: Element } {
  const words = () => writeLine(sheet, 'Ihr Zugangscode:', { left: textLeft, top: top + 18 }, { size: 9 });
  return {
    frame: { tag: 'Artifact', draw: () => drawFrame(sheet, top) },
    way: { tag: 'P', draw: () => drawWay(sheet, address, top) },
    words: { tag: 'P', draw: words },
  };
}

function drawFrame({ doc, accent }: Sheet, top: number): void {
  doc.roundedRect(mm(left), mm(top), mm(right - left), mm(codeBox.height), mm(1.5));
  doc.lineWidth(1.2).strokeColor(accent).stroke();
}

function drawWay(sheet: Sheet, address: string, top: number): void {
  writeLine(
    sheet,
    'Code mit dem Telefon scannen oder diese Adresse eingeben:',
    { left: textLeft, top: top + 3 },
    { size: 9 },
  );
  const shown = shownAddress(address);
  const size = fitSize(sheet, shown, textWidth, { size: 15, bold: true }, 8);
  writeLine(
    sheet,
    shown,
    { left: textLeft, top: top + 8 + (15 - size) * 0.25 },
    { size, bold: true, colour: sheet.accent },
  );
}

/** Without "https://", which every browser adds. */
export const shownAddress = (address: string): string => address.replace(/^https:\/\//, '');

/** What differs: the code as a picture that carries it behind "#", where no server ever sees it, and in large type. */
export function codeElements(
  sheet: Sheet,
  address: string,
  code: string,
  top: number,
): { picture: Element; code: Element } {
  const place = { left: left + codeBox.padding, top: top + codeBox.padding, side: codeBox.qr };
  const [x, y] = [mm(place.left), mm(place.top)];
  const draw = () =>
    writeLine(sheet, showCode(code), { left: textLeft, top: top + 22.5 }, { size: 24, bold: true });
  return {
    picture: {
      tag: 'Figure',
      alt: `QR-Code: die Adresse ${shownAddress(address)} mit Ihrem Zugangscode ${showCode(code)}.`,
      box: [x, y, x + mm(place.side), y + mm(place.side)],
      draw: () => drawQr(sheet, `${address}#${code}`, place),
    },
    code: { tag: 'P', draw },
  };
}

/** Rows of dark modules joined into bars: fewer shapes, and no hairlines between them in print. */
function drawQr(
  { doc }: Sheet,
  text: string,
  { left: x, top: y, side }: { left: number; top: number; side: number },
): void {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const module = mm(side) / (code.size + 2 * quiet);
  const start = { x: mm(x) + quiet * module, y: mm(y) + quiet * module };
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (!code.get(column, row)) continue;
      const begin = column;
      while (code.get(column + 1, row)) column += 1;
      doc.rect(start.x + begin * module, start.y + row * module, (column - begin + 1) * module, module);
    }
  }
  doc.fill('#000000');
}
