import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { TextTooLong } from '../../../../server/fieldwork/letters/sheet/drawBody.ts';
import { givenMaterial, letter, printed } from './givenLetters.ts';
import { openPdf, type Placed } from './openPdf.ts';

const longTown = 'Verwaltungsgemeinschaft Schönau-Berzdorf auf dem Eigen und Umland im Landkreis Görlitz';
const front = async (material = givenMaterial(), one = letter) =>
  (await openPdf(await printed(material, [one]))).textOf(1);
/** In the window. */
const address = (texts: readonly Placed[], line: string) =>
  texts.find(({ text, left }) => text === line && left < 105) ?? find(texts, line);
const find = (texts: readonly Placed[], words: string) => {
  const found = texts.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`"${words}" is not on the page: ${texts.map(({ text }) => text).join(' | ')}`);
  return found;
};

describe('the front of a letter', () => {
  it.each([['Meißen'], [longTown]])(
    'of %s has its address where the window of DIN 5008 form B is',
    async (town) => {
      const texts = await front(givenMaterial({ facts: { town } }));
      for (const line of letter.address) {
        const { left, right, base } = address(texts, line);
        expect(left).toBeCloseTo(25, 1);
        expect(right).toBeLessThan(100);
        expect(base).toBeGreaterThan(62.7);
        expect(base).toBeLessThan(90);
      }
      for (const { text, left, right, base } of texts) {
        if (left < 105 && base > 45 && base < 90) expect([text, right <= 100.1]).toEqual([text, true]);
      }
      expect(address(texts, 'Frau').base).toBeLessThan(62.7 + 5);
      expect(texts.find(({ text, left }) => text === '01662 Meißen' && left < 105)?.base).toBeGreaterThan(85);
    },
  );

  it('shows nothing but number, return line and address in the window', async () => {
    const texts = await front();
    const inside = texts.filter(({ left, base }) => left >= 20 && left <= 105 && base >= 45 && base <= 90);
    expect(inside.map(({ text }) => text)).toEqual([
      'Meißen · Beispielstraße 1 · 01662 Meißen',
      `Nr. ${letter.letterNumber}`,
      ...letter.address,
    ]);
    const returnLine = find(texts, 'Meißen · Beispielstraße');
    expect(returnLine.size).toBeGreaterThanOrEqual(6);
    expect(returnLine.base).toBeLessThan(62.7);
    expect(returnLine.base).toBeGreaterThan(57);
  });

  it('begins below the window, and keeps to margins and page', async () => {
    const texts = await front();
    expect(find(texts, 'Bitte machen Sie mit').base).toBeGreaterThan(98.4);
    for (const { text, left, right, base } of texts) {
      expect([text, left >= 24.9 && right <= 190.5 && base <= 290]).toEqual([text, true]);
    }
  });

  it('leaves the window free where there are no addresses, but for the number to merge by', async () => {
    const texts = await front(givenMaterial(), { ...letter, address: [] });
    const inside = texts.filter(({ left, base }) => left < 105 && base >= 63 && base <= 90);
    expect(inside).toEqual([]);
    expect(find(texts, `Nr. ${letter.letterNumber}`).base).toBeLessThan(62.7);
  });

  it('shows the code large and in groups, and the address without what browsers add', async () => {
    const texts = await front();
    expect(find(texts, 'EE643-CJDFG').size).toBeGreaterThanOrEqual(20);
    expect(find(texts, 'umfrage.meissen.example/m/meissen/2026').size).toBeGreaterThanOrEqual(11);
    expect(texts.some(({ text }) => text.includes('https://'))).toBe(false);
  });

  it('has no name in braces left over', async () => {
    for (const kind of ['invitation', 'reminder'] as const) {
      const pdf = await openPdf(await printed(givenMaterial({ kind }), [letter]));
      for (const page of [1, 2]) {
        const words = (await pdf.textOf(page)).map(({ text }) => text).join(' ');
        expect(words).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('fits each letter into smaller type before it refuses a text that is too long', async () => {
    const paragraph = 'Wir möchten wissen, wie sicher und wie gern Sie hier leben. ';
    const sizeWith = async (count: number) =>
      find(
        await front(
          givenMaterial({
            text: { invitation: { subject: 'S', before: paragraph.repeat(count), after: 'A' } },
          }),
        ),
        'Wir möchten',
      ).size;
    expect(await sizeWith(4)).toBe(11);
    expect(await sizeWith(26)).toBeLessThan(11);
    await expect(sizeWith(60)).rejects.toThrow(TextTooLong);
  });
});

describe('the picture of a code', () => {
  it.each([['EE643CJDFG'], ['22222XXXXY'], ['GHJKMNPRTA']])(
    'is read back as the way in with %s',
    async (code) => {
      const pdf = await openPdf(await printed(givenMaterial(), [{ ...letter, code }]));
      const { data, width, height } = await pdf.pictureOf(1, 3);
      expect(jsQR.default(data, width, height)?.data).toBe(
        `https://umfrage.meissen.example/m/meissen/2026#${code}`,
      );
    },
  );

  it('is read from a page printed in black and white', async () => {
    const pdf = await openPdf(await printed(givenMaterial(), [letter]));
    const { data, width, height } = await pdf.pictureOf(1, 2);
    for (let at = 0; at < data.length; at += 4) {
      const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3 > 140 ? 255 : 0;
      data.fill(grey, at, at + 3);
    }
    expect(jsQR.default(data, width, height)?.data).toContain(`#${letter.code}`);
  });
});

describe('the back of a letter', () => {
  it('has a card below the fold with the letter number in large type, and no code', async () => {
    const texts = await (await openPdf(await printed(givenMaterial(), [letter]))).textOf(2);
    const number = find(texts, letter.letterNumber);
    expect(number.size).toBeGreaterThanOrEqual(20);
    expect(number.base).toBeGreaterThan(210);
    expect(find(texts, 'Was geschieht mit meinen Antworten?').base).toBeLessThan(210);
    const words = texts.map(({ text }) => text).join(' ');
    expect(words.replaceAll(' ', '')).not.toContain(letter.code);
    for (const { left, right, base } of texts)
      expect(left >= 24.9 && right <= 190.5 && base <= 290).toBe(true);
  });

  it('is left out where the town wants one page', async () => {
    const pdf = await openPdf(await printed(givenMaterial({ withCard: false }), [letter, letter]));
    expect(pdf.pages).toBe(2);
    expect(await pdf.textOf(2)).toEqual(await pdf.textOf(1));
  });
});
