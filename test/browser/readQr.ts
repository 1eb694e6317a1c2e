import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

/**
 * What a phone's camera reads from a code that is drawn on the page.
 *
 * @param side of the picture, pixels; a quiet margin is added around it
 */
export async function readQr(drawing: Locator, side = 240): Promise<string | undefined> {
  const margin = 20;
  const pixels = await drawing.evaluate(takePicture, { side, margin });
  const whole = side + 2 * margin;
  return jsQR.default(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), whole, whole)?.data;
}

/** The picture as bytes in base64: a list of numbers would cost seconds on its way out of the browser. */
async function takePicture(
  svg: Element,
  { side, margin }: { side: number; margin: number },
): Promise<string> {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const whole = side + 2 * margin;
  const canvas = Object.assign(document.createElement('canvas'), { width: whole, height: whole });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, whole, whole);
  pen.drawImage(image, margin, margin, side, side);
  const { data } = pen.getImageData(0, 0, whole, whole);
  let text = '';
  for (const byte of data) text += String.fromCharCode(byte);
  return btoa(text);
}
