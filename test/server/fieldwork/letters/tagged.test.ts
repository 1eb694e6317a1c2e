import { inflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../report/readPdf.ts';
import { givenMaterial, letter, printed } from './givenLetters.ts';

const second = { letterNumber: '204812', code: 'BCDFG23456', address: [] };

const crest = new Uint8Array(createCanvas(8, 8).toBuffer('image/png'));

/** Every stream of a file that unpacks. */
function streamsOf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'));
    } catch {
      // A picture or a font that is packed otherwise.
    }
  }
  return streams;
}

/** Marked content that is still open wherever something is drawn; the words of a form stand in what prints it. */
function untaggedIn(stream: string): string[] {
  let depth = 0;
  const untagged: string[] = [];
  for (const line of stream.split('\n')) {
    if (/ (BDC|BMC)$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && / (Do|TJ|Tj|S|f|re)$|^S$|^f$/.test(line)) untagged.push(line);
  }
  return untagged;
}

describe('a letter read aloud', () => {
  it('has its language, title, headings, paragraphs and the code as a picture with words', async () => {
    const pdf = await readPdf(await printed(givenMaterial({ withCard: true, crest }), [letter, second]));
    expect([pdf.language, pdf.isMarked, pdf.pages]).toEqual(['de', true, 4]);
    expect(pdf.title).toContain('Meißen');
    const roles = (elements: typeof pdf.elements): string[] =>
      elements.flatMap(({ role, children }) => (role === 'content' ? [] : [role, ...roles(children)]));
    expect(new Set(roles(pdf.elements))).toEqual(new Set(['Document', 'Sect', 'Figure', 'P', 'H1', 'H2']));
    const flat = (elements: typeof pdf.elements): typeof pdf.elements =>
      elements.flatMap((one) => [one, ...flat(one.children)]);
    const all = flat(pdf.elements);
    const of = (role: string) => all.filter((one) => one.role === role);
    expect(of('H1').map(({ text }) => text)).toEqual([expect.any(String), expect.any(String)]);
    expect(of('H2').map(({ text }) => text)).toContain('Karte zum Papierbogen');
    const shown = `${letter.code.slice(0, 5)}-${letter.code.slice(5)}`;
    expect(of('Figure').map(({ alt }) => alt)).toEqual([
      'Wappen: Meißen',
      `QR-Code: die Adresse umfrage.meissen.example/m/meissen/2026 mit Ihrem Zugangscode ${shown}.`,
      'Wappen: Meißen',
      expect.stringContaining('BCDFG-23456'),
    ]);
    const paragraphs = of('P').map(({ text }) => text);
    for (const words of [`Nr. ${letter.letterNumber}`, shown, letter.address.join(' '), 'Nr. 204812'])
      expect(paragraphs.some((text) => text.replaceAll(/\s+/g, ' ').includes(words))).toBe(true);
    // Greeting before code, code before the languages.
    const at = (words: string) => paragraphs.findIndex((text) => text.includes(words));
    expect(at('Ihr Zugangscode')).toBeLessThan(at(shown));
    expect(at(shown)).toBeLessThan(paragraphs.findIndex((text) => /\p{sc=Arabic}/u.test(text)));
  });

  it('marks each line of another language, Arabic too, and leaves nothing drawn unmarked', async () => {
    const streams = streamsOf(await printed(givenMaterial({ withCard: true }), [letter, second]));
    const words = streams.join('\n');
    for (const language of ['ar', 'en', 'uk', 'pl'])
      expect(words).toContain(`/Span <<\n/Lang (${language})\n>> BDC`);
    const pages = streams.filter((stream) => stream.includes('/MCID'));
    expect(pages).toHaveLength(4);
    expect(pages.flatMap(untaggedIn)).toEqual([]);
  });
});
