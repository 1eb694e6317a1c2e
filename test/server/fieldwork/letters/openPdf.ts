import { createCanvas } from '@napi-rs/canvas';
import { openWithPdfjs } from '../../../fixtures/pdfjs.ts';

/** A piece of text and where it stands, millimetres from the upper left corner of its page. */
export interface Placed {
  text: string;
  left: number;
  right: number;
  /** The line of writing. */
  base: number;
  /** Points. */
  size: number;
}

export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8ClampedArray;
}

export interface OpenPdf {
  pages: number;
  textOf: (page: number) => Promise<Placed[]>;
  /** @param scale pixels a point */
  pictureOf: (page: number, scale: number) => Promise<Picture & { png: () => Buffer }>;
}

const mm = 25.4 / 72;

/** A PDF read back by a reader that is not its writer. Pages count from 1. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await openWithPdfjs(bytes);
  return {
    pages: document.numPages,
    textOf: async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
        const base = (page.view[3] ?? 0) - y;
        return [{ text: item.str, left: x * mm, right: (x + item.width) * mm, base: base * mm, size }];
      });
    },
    pictureOf: async (number, scale) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
      const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { width, height, data: new Uint8ClampedArray(data), png: () => canvas.toBuffer('image/png') };
    },
  };
}
