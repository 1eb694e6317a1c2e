import type { LetterMaterial } from '../material.ts';
import { codeBox } from './drawCode.ts';
import { languagesHeight } from './drawLanguages.ts';
import type { Element } from './element.ts';
import { formB } from './measures.ts';
import type { Sheet } from './openSheet.ts';
import { heightOf, type TextLook, writeParagraph } from './writeText.ts';

const { left, right, top, bottom } = formB.body;
const width = right - left;
/** From easy to read down to still readable; a text that is too long even then has to be shortened. */
const sizes = [11, 10.5, 10, 9.5, 9] as const;
const gap = 0.08;

/** Where the parts of the front stand, millimetres from the top. */
export interface BodyLayout {
  size: number;
  codeTop: number;
  afterTop: number;
}

/** A text that has no room on its page. */
export class TextTooLong extends Error {
  /** Millimetres. */
  readonly over: number;
  readonly part: 'front' | 'back';
  constructor(part: 'front' | 'back', over: number) {
    super(`the text on the ${part} is ${Math.ceil(over)} mm too long`);
    this.name = 'TextTooLong';
    this.part = part;
    this.over = over;
  }
}

/**
 * The largest type at which greeting, code, closing words and languages stand on one page.
 *
 * @throws TextTooLong
 */
export function layOutBody(sheet: Sheet, material: LetterMaterial): BodyLayout {
  const room = bottom - languagesHeight(material) - top;
  let over = 0;
  for (const size of sizes) {
    const [subject, before, after] = heightsAt(sheet, material, size);
    over = subject + before + after + codeBox.height + 4 - room;
    if (over <= 0) {
      const codeTop = top + subject + before + 1;
      return { size, codeTop, afterTop: codeTop + codeBox.height + 3 };
    }
  }
  throw new TextTooLong('front', over);
}

function heightsAt(
  sheet: Sheet,
  material: LetterMaterial,
  size: number,
): [subject: number, before: number, after: number] {
  const subject = heightOf(sheet, material.subject, width, { size: size + 1, bold: true }) + 2;
  const before = heightOfText(sheet, material.before, size, width);
  const after = heightOfText(sheet, closing(material), size, width);
  return [subject, before, after];
}

/** What is the same in every letter between the address and the code, and between the code and the languages. */
export function bodyElements(
  sheet: Sheet,
  material: LetterMaterial,
  { size, afterTop }: BodyLayout,
): { before: Element[]; after: Element[] } {
  const look = { size: size + 1, bold: true };
  const subject = heightOf(sheet, material.subject, width, look) + 2;
  return {
    before: [
      { tag: 'H1', draw: () => writeParagraph(sheet, material.subject, { left, top, width }, look) },
      ...textElements(sheet, material.before, { left, top: top + subject, width }, size),
    ],
    after: textElements(sheet, closing(material), { left, top: afterTop, width }, size),
  };
}

const closing = ({ after, signature }: LetterMaterial) =>
  signature.length > 0 ? `${after}\n\n${signature.join('\n')}` : after;

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** Paragraphs with half a line between them; "# " begins a heading. */
export function textElements(
  sheet: Sheet,
  text: string,
  place: { left: number; top: number; width: number },
  size: number,
): Element[] {
  let { top: at } = place;
  return linesOf(text, size).map(([line, look]) => {
    const own = { ...place, top: at };
    at += heightOf(sheet, line, place.width, look) + (look.bold ? 0 : spaceBehind(size));
    return { tag: look.bold ? 'H2' : 'P', draw: () => writeParagraph(sheet, line, own, look) };
  });
}

export function heightOfText(sheet: Sheet, text: string, size: number, within: number): number {
  return linesOf(text, size).reduce(
    (sum, [line, look]) => sum + heightOf(sheet, line, within, look) + (look.bold ? 0 : spaceBehind(size)),
    0,
  );
}

const spaceBehind = (size: number) => size * 0.17;

function linesOf(text: string, size: number): [line: string, look: TextLook][] {
  return paragraphsOf(text).flatMap((paragraph) => {
    if (!paragraph.startsWith('# ')) return [[paragraph, { size, gap }] as [string, TextLook]];
    const [heading = '', ...rest] = paragraph.split('\n');
    const head: [string, TextLook] = [heading.slice(2), { size, bold: true, gap }];
    return rest.length > 0 ? [head, [rest.join('\n'), { size, gap }] as [string, TextLook]] : [head];
  });
}
