import PDFDocument from 'pdfkit';
import type { LetterFonts } from '../material.ts';

export interface Sheet {
  doc: PDFKit.PDFDocument;
  accent: string;
  hasGlyph: (letter: string) => boolean;
}

interface FontInside {
  font: { hasGlyphForCodePoint: (codePoint: number) => boolean };
}

/** An empty file of A4 pages. Runs in a browser, too: fonts come as bytes, and nothing is read from anywhere. */
export function openSheet(
  { regular, bold, arabic }: LetterFonts,
  { title, accent }: { title: string; accent: string },
): Sheet {
  const options = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    // What PDF/UA asks for; the types know only the subsets for archives.
    tagged: true,
    subset: 'PDF/UA',
    lang: 'de',
    displayTitle: true,
    autoFirstPage: false,
    font: '',
    // Each name would stay in memory for good; what is common to all letters is set once anyway.
    fontLayoutCache: false,
    info: { Title: title, Producer: 'Umfeld', Creator: 'Umfeld' },
  } as unknown as PDFKit.PDFDocumentOptions;
  const doc = new PDFDocument(options);
  doc.registerFont('regular', asSource(regular));
  doc.registerFont('bold', asSource(bold));
  doc.registerFont('arabic', asSource(arabic));
  doc.font('regular');
  const { font } = (doc as unknown as { _font: FontInside })._font;
  return { doc, accent, hasGlyph: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) };
}

/** pdfkit takes any bytes; its types ask for those of Node. */
const asSource = (bytes: Uint8Array) => bytes as Buffer;
