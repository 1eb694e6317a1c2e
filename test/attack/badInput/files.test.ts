import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../../counts.ts';
import { liveBytes } from '../../fixtures/liveBytes.ts';
import { rawWorkbook } from '../../givenWorkbook.ts';
import { spliced } from './attackOf.ts';
import { bentFile } from './bentFile.ts';
import { bombsUpTo } from './bombs.ts';
import { type Reader, readers, sheetText } from './readers.ts';
import { longestFor, reading, timeReading } from './timeReading.ts';

const files = countOf('badFiles');
const largest = countOf('badBytes');
let read = 0;

const corpus = bombsUpTo(largest);

/** Reads a file and counts it. */
function tryReading(reader: Reader, bytes: Uint8Array): Promise<number> {
  read += 1;
  return timeReading(reader, bytes);
}

describe('files no reader was made for', () => {
  it.each(Object.entries(readers))('are refused by name: %s', async (_name, reader) => {
    const workbook = spliced(sheetText).map((text) => rawWorkbook(text) as Uint8Array);
    const isWorkbook = reader.sound instanceof Uint8Array && reader.sound[0] === 0x50;
    const bent = bentFile(reader.sound);
    await fc.assert(
      fc.asyncProperty(isWorkbook ? fc.oneof(workbook, bent) : bent, async (bytes) => {
        expect(await tryReading(reader, bytes)).toBeLessThan(longestFor(reader, bytes));
      }),
      { numRuns: files },
    );
  });

  it('take the sound ones they stand for', async () => {
    for (const [name, { sound, read }] of Object.entries(readers)) {
      const found = await read(typeof sound === 'string' ? Buffer.from(sound) : sound);
      expect(found, name).toBeDefined();
      // What is not whole yet is a questionnaire, too, with its faults beside it.
      if (name.startsWith('questionnaire')) expect(found, name).toHaveProperty('questionnaire');
      else expect(JSON.stringify(found), name).not.toMatch(/"faults?":(?!\[\])/);
    }
  });

  it.each(corpus)('go off nowhere: %s', async (_name, bytes) => {
    const slow: string[] = [];
    for (const [name, reader] of Object.entries(readers)) {
      const milliseconds = await tryReading(reader, bytes).catch((error: unknown) => {
        throw new Error(`${name}: ${error}`, { cause: error });
      });
      if (milliseconds > longestFor(reader, bytes)) slow.push(`${name}: ${milliseconds.toFixed(0)} ms`);
    }
    expect(slow).toEqual([]);
  });

  it('hold no memory, write no file and change no prototype', async () => {
    const listed = readdirSync(tmpdir()).filter((name) => name.includes('umfeld-was-here'));
    expect(listed).toEqual([]);
    const small = corpus.map(([, bytes]) => bytes).filter(({ length }) => length < 20_000);
    expect(small.length).toBeGreaterThan(10);
    const all = async () => {
      for (const reader of Object.values(readers)) for (const bytes of small) await reading(reader, bytes);
    };
    await all();
    const before = liveBytes();
    await all();
    await all();
    const grown = liveBytes() - before;
    console.log(
      `badInput: ${read} files read, ${(grown / 1_024).toFixed(0)} kB held after ${small.length * 2} more`,
    );
    expect(grown).toBeLessThan(2_000_000);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(({} as Record<string, unknown>).features).toBeUndefined();
  });
});
