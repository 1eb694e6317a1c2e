import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../server/fieldwork/letters/loadFonts.ts';
import { openSheet } from '../../../../server/fieldwork/letters/sheet/openSheet.ts';
import { splitRuns } from '../../../../server/fieldwork/letters/sheet/splitRuns.ts';
import { writeFromRight } from '../../../../server/fieldwork/letters/sheet/writeFromRight.ts';
import { writeLine } from '../../../../server/fieldwork/letters/sheet/writeText.ts';
import { givenMaterial, letter, printed } from './givenLetters.ts';
import { openPdf, type Picture } from './openPdf.ts';

const { resolve } = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
  resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  'Arabic of letters',
);
const size = 24;
const scale = 4;

/** What our writer puts on paper, as another program draws it. */
async function written(draw: (sheet: ReturnType<typeof openSheet>) => void): Promise<Picture> {
  const sheet = openSheet(await loadFonts(), { title: '', accent: '#000000' });
  const pieces: Uint8Array[] = [];
  const ended = new Promise((resolved) => sheet.doc.on('end', resolved));
  sheet.doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  sheet.doc.addPage();
  draw(sheet);
  sheet.doc.end();
  await ended;
  return (await openPdf(new Uint8Array(Buffer.concat(pieces)))).pictureOf(1, scale);
}

/** The same words set by a browser's engine (Skia with HarfBuzz), which knows Arabic well. */
function setByBrowser(text: string, family: string): Picture {
  const canvas = createCanvas(2400, 400);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 2400, 400);
  context.fillStyle = '#000000';
  context.font = `${size * scale}px "${family}"`;
  context.direction = 'rtl';
  context.textAlign = 'right';
  context.fillText(text, 2300, 250);
  const { width, height, data } = context.getImageData(0, 0, 2400, 400);
  return { width, height, data: new Uint8ClampedArray(data) };
}

/** The ink alone, drawn into a frame of fixed size. */
function inkOf({ width, height, data }: Picture): {
  box: [number, number];
  at: (x: number, y: number) => number;
} {
  const dark = (x: number, y: number) => (data[4 * (y * width + x)] ?? 255) < 128;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (dark(x, y)) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
  const box: [number, number] = [right - left + 1, bottom - top + 1];
  return { box, at: (x, y) => (dark(Math.round(left + x), Math.round(top + y)) ? 1 : 0) };
}

/** How much of the ink of two pictures lies on the same spots: 1 all of it, whatever their places. */
function likeness(one: Picture, other: Picture): number {
  const [a, b] = [inkOf(one), inkOf(other)];
  const [across, down] = [Math.max(a.box[0], b.box[0]), Math.max(a.box[1], b.box[1])];
  let [both, either] = [0, 0];
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      // Edges fall between pixels: what lies next to ink counts as ink when it is looked for.
      const [inA, inB] = [a.at(x, y), b.at(x, y)];
      const nearA = inA || a.at(x - 1, y) || a.at(x + 1, y) || a.at(x, y - 1) || a.at(x, y + 1);
      const nearB = inB || b.at(x - 1, y) || b.at(x + 1, y) || b.at(x, y - 1) || b.at(x, y + 1);
      both += (inA && nearB ? 1 : 0) + (inB && nearA ? 1 : 0);
      either += inA + inB;
    }
  return both / either;
}

const fromRight = (text: string) =>
  written((sheet) => void writeFromRight(sheet, text, { right: 190, top: 50 }, { size }));

describe('the Arabic line of a letter', () => {
  const line = givenMaterial().lines.find(({ language }) => language.key === 'ar')?.text ?? '';

  it('is split into words from the right and numbers from the left', () => {
    const runs = splitRuns(line);
    expect(runs.filter(({ direction }) => direction === 'ltr').map(({ text }) => text)).toEqual([
      '31',
      '2027',
    ]);
    expect(
      splitRuns('حتى 31.03.2027، في Bad Schandau.').map(({ text, direction }) => `${direction} ${text}`),
    ).toEqual(['rtl حتى', 'rtl 31.03.2027،', 'rtl في', 'ltr Bad Schandau', 'rtl .']);
  });

  it('runs its numbers from left to right', async () => {
    const picture = await fromRight('2027');
    const right = await written((sheet) => writeLine(sheet, '2027', { left: 50, top: 50 }, { size }));
    const wrong = await written((sheet) => writeLine(sheet, '7202', { left: 50, top: 50 }, { size }));
    expect(likeness(picture, right)).toBeGreaterThan(0.95);
    expect(likeness(picture, wrong)).toBeLessThan(0.9);
  });

  it.each(splitRuns(line).filter(({ direction, text }) => direction === 'rtl' && text.length > 2))(
    'sets "$text" as a browser does: joined, from right to left',
    async ({ text }) => {
      const alike = likeness(await fromRight(text), setByBrowser(text, 'Arabic of letters'));
      expect(alike).toBeGreaterThan(0.93);
      const turned = likeness(
        await fromRight([...text].reverse().join('')),
        setByBrowser(text, 'Arabic of letters'),
      );
      expect(turned).toBeLessThan(alike - 0.1);
    },
  );

  it('places the runs of the date in the order they are read', async () => {
    const texts = await (await openPdf(await printed(givenMaterial(), [letter]))).textOf(1);
    const day = texts.find(({ text }) => text.trim() === '31');
    const year = texts.find(
      ({ text, base }) => text.trim() === '2027' && Math.abs(base - (day?.base ?? 0)) < 1,
    );
    expect(day?.left).toBeGreaterThan(year?.right ?? Number.POSITIVE_INFINITY);
    expect(day?.base).toBeGreaterThan(270);
  });
});
