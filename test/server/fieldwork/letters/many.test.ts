import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadFonts } from '../../../../server/fieldwork/letters/loadFonts.ts';
import { makeLetters } from '../../../../server/fieldwork/letters/makeLetters.ts';
import { writeLetters } from '../../../../server/fieldwork/letters/sheet/writeLetters.ts';
import { countOf } from '../../../counts.ts';
import { liveBytes } from '../../../fixtures/liveBytes.ts';
import { givenMaterial } from './givenLetters.ts';
import { openPdf } from './openPdf.ts';

const count = countOf('letters');
const letters = Array.from({ length: count }, (_, at) => ({
  letterNumber: String(100_000 + at),
  code: `ACDEF${String(22_222 + at)}`,
  address: ['Frau', `Vorname${at} Nachname${at}`, `Straße ${at}`, '01662 Meißen'],
}));

async function givenFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'umfeld-letters-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('a job of many letters', () => {
  it('writes each of them, tells how far it is, and leaves a file for its owner alone', async () => {
    const out = join(await givenFolder(), 'briefe.pdf');
    const told: number[] = [];
    const started = performance.now();
    await makeLetters({ material: givenMaterial(), letters, out }, (done, total) => {
      expect(total).toBe(count);
      told.push(done);
    });
    const seconds = (performance.now() - started) / 1000;
    const { size, mode } = await stat(out);
    console.log(
      `${count} letters: ${seconds.toFixed(1)} s, ${(size / 1e6).toFixed(1)} MB, ${told.length} reports`,
    );
    expect(mode & 0o777).toBe(0o600);
    expect(told.at(-1)).toBe(count);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const pdf = await openPdf(await readFile(out));
    expect(pdf.pages).toBe(2 * count);
    for (let at = 0; at < count; at += Math.ceil(count / 25)) {
      const front = (await pdf.textOf(2 * at + 1)).map(({ text }) => text);
      const back = (await pdf.textOf(2 * at + 2)).map(({ text }) => text);
      const { letterNumber, code, address } = letters[at] ?? { letterNumber: '', code: '', address: [] };
      expect(front).toEqual(expect.arrayContaining([`Nr. ${letterNumber}`, ...address]));
      expect(front).toContain(`${code.slice(0, 5)}-${code.slice(5)}`);
      expect(back).toContain(letterNumber);
    }
  });

  it('holds little of a letter that is written, its structure for screen readers included', async () => {
    const held = new Map<number, number>();
    const material = givenMaterial();
    await writeLetters(material, letters.slice(0, 200), await loadFonts(), {
      write: () => {},
      onProgress: (done) => void held.set(done, liveBytes()),
    });
    const perLetter = ((held.get(175) ?? 0) - (held.get(50) ?? 0)) / 125;
    console.log(`${Math.round(perLetter)} bytes held a letter`);
    // 300 MB for ten thousand, with half of it for fonts and the pages under way.
    expect(perLetter).toBeGreaterThan(0);
    expect(perLetter).toBeLessThan(8_000);
  });

  it('leaves no file behind when the wording has no room', async () => {
    const folder = await givenFolder();
    const before = 'Ein Satz, der zu oft dasteht. '.repeat(200);
    const material = givenMaterial({ text: { invitation: { subject: 'S', before, after: 'A' } } });
    await expect(makeLetters({ material, letters, out: join(folder, 'x.pdf') })).rejects.toThrow(
      /mm too long for the front/,
    );
    await expect(stat(join(folder, 'x.pdf'))).rejects.toThrow();
    await expect(stat(join(folder, 'x.pdf.part'))).rejects.toThrow();
  });
});
