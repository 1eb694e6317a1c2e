import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../../counts.ts';
import { liveBytes } from '../../fixtures/liveBytes.ts';
import { rawWorkbook } from '../../givenWorkbook.ts';
import { spliced } from './attackOf.ts';
import { bentFile } from './bentFile.ts';
import { bombs } from './bombs.ts';
import { type Reader, readers, sheetText } from './readers.ts';

const files = countOf('badFiles');
const largest = countOf('badBytes');
/** Milliseconds of work while others wait. */
const longest = 1_000;
/** In a process of its own, which is ended after a minute. */
const longestElsewhere = 10_000;
const mostTries = 4;
let read = 0;

const packed = /^ZIP bomb/;
const corpus = Object.entries(bombs)
  .filter(([name]) => largest > 1_000_000 || !packed.test(name))
  .map(([name, make]): [string, Uint8Array] => {
    const made = make();
    return [name, typeof made === 'string' ? Buffer.from(made) : made];
  })
  .filter(([, bytes]) => bytes.length <= largest);

/** Reads a file; milliseconds of work, the least of a few tries when the machine seems busy. */
async function tryReading(reader: Reader, bytes: Uint8Array): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < mostTries && least > longestFor(reader, bytes); tried += 1) {
    const start = process.cpuUsage();
    await reading(reader, bytes);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  read += 1;
  return least;
}

const longestFor = ({ elsewhere }: Reader, bytes: Uint8Array): number =>
  elsewhere !== undefined && bytes.length > elsewhere ? longestElsewhere : longest;

async function reading({ read, refusal }: Reader, bytes: Uint8Array): Promise<void> {
  try {
    await read(bytes);
  } catch (error) {
    if (!refusal || !(error instanceof refusal)) throw error;
  }
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
