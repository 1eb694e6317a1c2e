import type { AddressCheck } from '../files/joinLetters.ts';
import type { LetterFonts } from '../material.ts';
import { fitsWindow } from './drawAddress.ts';
import { openSheet } from './openSheet.ts';

/** Whether a line of an address can be set: every letter is in the font, and it stays inside the window. */
export function addressCheck(fonts: LetterFonts): AddressCheck {
  const sheet = openSheet(fonts, { title: '', accent: '#000000' });
  return (text) => {
    const letter = [...text].find((one) => !sheet.hasGlyph(one));
    if (letter !== undefined) return { code: 'address.letter', values: { letter, text } };
    return fitsWindow(sheet, text)
      ? undefined
      : { code: 'address.wide', values: { text: text.slice(0, 60) } };
  };
}
