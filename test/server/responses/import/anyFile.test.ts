import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWave } from '../../../../db/queries/waves.ts';
import { Refusal } from '../../../../server/http/refusal.ts';
import { FileReport } from '../../../../server/responses/import/fileReport.ts';
import type { ImportMapping } from '../../../../server/responses/import/importMapping.ts';
import { readMapping } from '../../../../server/responses/import/readMapping.ts';
import { readResponses } from '../../../../server/responses/import/readResponses.ts';
import { inspectCsv } from '../../../../server/tables/inspectCsv.ts';
import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { countOf } from '../../../counts.ts';
import { type GivenWave, givenWave } from '../../../fixtures/imports/givenWave.ts';
import { liveBytes } from '../../../fixtures/liveBytes.ts';

const anyFiles = countOf('properties');
const rows = countOf('importRows');
const mostMegabytes = 20;

let given: GivenWave;
let questionnaire: Questionnaire;
let mapping: ImportMapping;

beforeAll(async () => {
  given = await givenWave();
  const wave = await findWave(given.store, 'meissen', '2026');
  if (!wave) throw new Error('the wave is gone');
  questionnaire = wave.questionnaire;
  const path = given.write(
    'm.yaml',
    'answers: {night10: {column: a}, gender: {column: b}, wish: {column: c}}',
  );
  const read = await readMapping(path, questionnaire);
  if (!read.mapping) throw new Error('the mapping is broken');
  mapping = read.mapping;
});
afterAll(() => given.end());

/** Reads a file to its end; how many responses it gives, or why it is refused. */
async function read(
  file: string,
  check: (batch: readonly unknown[]) => void = () => {},
): Promise<number | Refusal> {
  try {
    const plan = { mapping, questionnaire, areas: [], sample: 'invited', mode: 'paper' } as const;
    const kind = await inspectCsv(file);
    let count = 0;
    for await (const batch of readResponses(
      { ...plan, file, kind, onProgress: () => {} },
      new FileReport(file),
    )) {
      count += batch.length;
      check(batch);
    }
    return count;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const sound = (reading: number | Refusal) =>
  typeof reading === 'number'
    ? reading > 0
    : reading.message.length > 10 && reading.message.includes('any.csv');

describe('any file at all', () => {
  it('is taken or refused with a reason: bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(sound(await read(given.write('any.csv', bytes)))).toBe(true);
      }),
      { numRuns: anyFiles },
    );
  });

  it('is taken or refused with a reason: nearly CSV', async () => {
    const piece = fc.constantFrom(
      '7',
      'f',
      ',',
      ',',
      ';',
      '\n',
      '\n',
      '\r\n',
      '"',
      '""',
      '\t',
      'ä',
      ' ',
      '\u0000',
      '\u2028',
      '999',
      '7,f,x\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(sound(await read(given.write('any.csv', `a,b,c\n${pieces.join('')}`)))).toBe(true);
      }),
      { numRuns: anyFiles },
    );
  });

  it('gives back every text it was given', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((word) => !/[\p{C}\p{Z}]/u.test(word));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const lines = texts.map((word) => `7,f,"${word.replaceAll('"', '""')}"`);
        expect(await read(given.write('any.csv', `a,b,c\r\n${lines.join('\r\n')}`))).toBe(texts.length);
      }),
      { numRuns: anyFiles },
    );
  });
});

describe('a long file', () => {
  it(`of ${rows} rows is read in batches and bounded memory`, async () => {
    const file = given.write('any.csv', `a,b,c\n${'7,f,Mehr Licht im Park\n'.repeat(rows)}`);
    const before = liveBytes();
    let most = 0;
    let batches = 0;
    let largest = 0;
    const count = await read(file, (batch) => {
      largest = Math.max(largest, batch.length);
      batches += 1;
      if (batches % 50 === 0) most = Math.max(most, liveBytes() - before);
    });
    console.log(`count: ${rows} rows, at most ${(most / 1e6).toFixed(0)} MB more are held`);
    expect(count).toBe(rows);
    expect(largest).toBe(1000);
    expect(most).toBeLessThan(mostMegabytes * 1e6);
  });

  it(`of ${rows} faulty rows is refused in bounded memory`, async () => {
    const file = given.write('any.csv', `a,b,c\n${'99,x,\n'.repeat(rows)}`);
    const before = liveBytes();
    const refusal = await read(file);
    expect(refusal).toMatchObject({ message: expect.stringContaining(`${rows * 2} faults`) });
    expect(liveBytes() - before).toBeLessThan(mostMegabytes * 1e6);
  });
});
