import type { Sheet } from './openSheet.ts';
import { makeStamp, type Stamp } from './stamp.ts';

/** A part of the page that a screen reader meets as one; an artifact is passed over. */
export interface Element {
  tag: 'H1' | 'H2' | 'P' | 'Figure' | 'Artifact';
  draw: () => void;
  /** Of a figure. */
  alt?: string;
  /** Of a figure: left, top, right, bottom in points. */
  box?: readonly [number, number, number, number];
}

/** An element that every letter shows alike: drawn once. */
type Shared = Element & { isShared: true };

/** Draws what all letters share into stamps of its own, so that it stands in the file once. */
export function shareElements(sheet: Sheet, name: string, elements: readonly Element[]): Shared[] {
  return elements.map((element, at) => {
    let stamp: Stamp | undefined;
    const draw = () => {
      stamp ??= makeStamp(sheet.doc, `${name}${at}`, element.draw);
      stamp();
    };
    return { ...element, draw, isShared: true };
  });
}

/** Puts elements on the page and into the structure of the file, in the order they are read. */
export function placeElements(
  { doc }: Sheet,
  parent: PDFKit.PDFStructureElement,
  elements: readonly Element[],
): void {
  for (const { tag, draw, alt, box } of elements) {
    if (tag === 'Artifact') {
      doc.markContent('Artifact');
      draw();
      doc.endMarkedContent();
    } else parent.add(doc.struct(tag, { ...(alt && { alt }), ...(box && { bbox: box }) }, draw));
  }
}

/** Words of another language within an element. */
export function inLanguage({ doc }: Sheet, language: string, draw: () => void): void {
  doc.markContent('Span', { lang: language } as never);
  draw();
  doc.endMarkedContent();
}
