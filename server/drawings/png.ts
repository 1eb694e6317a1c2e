import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';
import { drawingAsSvg } from './svg.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/fira-sans';

/** The letters of report and pictures: Fira Sans (OFL), from the package, so that a machine without fonts draws the same. */
export const fontFiles = {
  regular: resolve(`${fonts}/400Regular/FiraSans_400Regular.ttf`),
  bold: resolve(`${fonts}/600SemiBold/FiraSans_600SemiBold.ttf`),
} as const;

/**
 * A drawing in pixels, drawn beside the server's own thread.
 *
 * @param zoom pixels for each unit of the drawing; 2.5 is about 200 dpi on A4
 */
export async function drawingAsPng(drawing: Drawing, zoom = 2.5): Promise<Buffer> {
  const picture = await renderAsync(drawingAsSvg(drawing).replaceAll('\u2011', '-'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [fontFiles.regular, fontFiles.bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Fira Sans',
    },
  });
  return picture.asPng();
}
