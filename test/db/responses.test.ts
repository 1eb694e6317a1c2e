import { describe, expect, it } from 'vitest';
import { listLanguages, listReturns } from '../../db/queries/counters.ts';
import { findSubmissionDay } from '../../db/queries/sealed/ledger.ts';
import { readPlaceSets } from '../../db/queries/sealed/places.ts';
import { WaveNotClosed } from '../../db/queries/sealed/readChunks.ts';
import {
  importResponses,
  type NewResponse,
  readResponseColumns,
  storeResponse,
} from '../../db/queries/sealed/responses.ts';
import { readTexts } from '../../db/queries/sealed/texts.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { givenName, givenResponse, storeOne } from './givenResponse.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';

const columnCount = 8;
const close = (store: Store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');

async function givenOpenWave(options = {}): Promise<Store> {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', options);
  return store;
}

async function collect<T>(chunks: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

/** Closes the wave and reads every row back, in the order of the numbers they were given. */
async function readBack(store: Store) {
  await close(store);
  const chunks = await collect(readResponseColumns(store, 'meissen', '2026', columnCount));
  const rows = chunks.flatMap(({ count, sample, mode, stratum, weight, codes }) =>
    Array.from({ length: count }, (_, row) => ({
      sample: sample[row],
      mode: mode[row],
      stratum: stratum[row],
      weight: weight[row],
      codes: codes.map((column) => column[row]),
    })),
  );
  return rows.sort((one, other) => Number(one.codes[6]) - Number(other.codes[6]));
}

describe('storing a response', () => {
  it('keeps every answer, and no answer as -1', async () => {
    const store = await givenOpenWave();
    for (let number = 0; number < 40; number++) await storeOne(store, givenResponse(number));
    const rows = await readBack(store);
    expect(rows).toHaveLength(40);
    rows.forEach(({ sample, mode, stratum, weight, codes }, number) => {
      expect([sample, mode, stratum, weight]).toEqual([1, 0, -1, 1]);
      expect(codes).toEqual([number % 2, number % 3, number % 8, 1, -1, 7, number, -1]);
    });
  });

  it('stores a submission once, whatever it says the second time', async () => {
    const store = await givenOpenWave();
    const name = givenName();
    const outcomes = [
      await storeOne(store, givenResponse(1), name, '2026-11-20'),
      await storeOne(store, givenResponse(2), name, '2026-11-21'),
    ];
    expect(outcomes).toEqual([
      { outcome: 'stored', day: '2026-11-20' },
      { outcome: 'repeated', day: '2026-11-20' },
    ]);
    expect((await readBack(store)).map(({ codes }) => codes[6])).toEqual([1]);
  });

  it('takes the same id in another wave for another submission', async () => {
    const store = await givenOpenWave();
    await givenWave(store, '2028');
    await storeOne(store, givenResponse(1), givenName('2026', 'one-id'), '2026-11-20');
    expect(await findSubmissionDay(store, givenName('2028', 'one-id'))).toBeUndefined();
    expect(await findSubmissionDay(store, givenName('2026', 'one-id'))).toBe('2026-11-20');
  });

  it.each([
    ['draft', 'web', 'refused'],
    ['open', 'web', 'stored'],
    ['open', 'paper', 'stored'],
    ['counting', 'web', 'refused'],
    ['counting', 'kiosk', 'refused'],
    ['counting', 'paper', 'stored'],
  ] as const)('in a wave that is %s, an answer by %s is %s', async (state, mode, outcome) => {
    const store = await givenOpenWave({ state });
    expect(await storeOne(store, givenResponse(1, { mode }))).toMatchObject({ outcome });
  });

  it('refuses everything once closed, and leaves no trace of it', async () => {
    const store = await givenOpenWave();
    await close(store);
    const name = givenName();
    expect(await storeOne(store, givenResponse(1), name)).toEqual({ outcome: 'refused', state: 'closed' });
    expect(await findSubmissionDay(store, name)).toBeUndefined();
  });

  it('is whole or nothing: a text that does not fit takes the answers back out', async () => {
    const store = await givenOpenWave();
    const name = givenName();
    const tooLong = givenResponse(1, { texts: [{ question: 'idea', text: 'x'.repeat(241) }] });
    await expect(storeOne(store, tooLong, name)).rejects.toThrow(RangeError);
    expect(await findSubmissionDay(store, name)).toBeUndefined();
    expect(await listReturns(store, 'meissen', '2026')).toEqual([]);
    expect(await readBack(store)).toEqual([]);
  });

  it('keeps places and texts apart, each question for itself', async () => {
    const store = await givenOpenWave();
    const marks = [
      { cell: 'N31056E45689', codes: [5, 1] },
      { place: 'Bahnhof "West"', codes: [null, 0] },
    ];
    const texts = [
      { question: 'comment', text: 'Mehr Licht,\nbitte 💡' },
      { question: 'idea', text: 'Bänke' },
    ];
    await storeOne(store, givenResponse(1, { texts, places: [{ question: 'spots', marks }] }));
    await close(store);
    expect(await collect(readPlaceSets(store, 'meissen', '2026', 'spots'))).toEqual([
      [{ question: 'spots', marks }],
    ]);
    expect(await collect(readTexts(store, 'meissen', '2026', 'comment'))).toEqual([[texts[0]]]);
    expect(await collect(readTexts(store, 'meissen', '2026', 'idea'))).toEqual([[texts[1]]]);
  });

  it('counts by day, sample, mode and stratum, and the languages apart', async () => {
    const store = await givenOpenWave({ sample: 'both' });
    await storeOne(store, givenResponse(1));
    await storeOne(store, givenResponse(2));
    await storeOne(store, givenResponse(3, { sample: 'invited', stratum: 1 }), givenName(), '2026-11-23');
    await storeResponse(store, givenName(), givenResponse(4, { mode: 'kiosk' }), {
      language: 'en',
      day: '2026-11-23',
    });
    const wave = { municipality: 'meissen', wave: '2026' };
    expect(await listReturns(store, 'meissen', '2026')).toEqual([
      { ...wave, sample: 'open', stratum: -1, mode: 'web', day: '2026-11-22', count: 2 },
      { ...wave, sample: 'invited', stratum: 1, mode: 'web', day: '2026-11-23', count: 1 },
      { ...wave, sample: 'open', stratum: -1, mode: 'kiosk', day: '2026-11-23', count: 1 },
    ]);
    expect(await listLanguages(store, 'meissen', '2026')).toEqual([
      { language: 'de', count: 3 },
      { language: 'en', count: 1 },
    ]);
  });

  it('shares its work only with what is counted and stored together', async () => {
    const store = await givenOpenWave();
    await givenWave(store, '2028', { state: 'counting' });
    const ways = [
      { wave: '2026', mode: 'web', sample: 'open', stratum: null, day: '2026-11-22', language: 'de' },
      { wave: '2026', mode: 'web', sample: 'open', stratum: null, day: '2026-11-22', language: 'en' },
      { wave: '2026', mode: 'web', sample: 'open', stratum: null, day: '2026-11-23', language: 'de' },
      { wave: '2026', mode: 'paper', sample: 'open', stratum: null, day: '2026-11-22', language: 'de' },
      { wave: '2026', mode: 'web', sample: 'invited', stratum: 0, day: '2026-11-22', language: 'de' },
      { wave: '2026', mode: 'web', sample: 'invited', stratum: 1, day: '2026-11-22', language: 'de' },
      { wave: '2028', mode: 'web', sample: 'open', stratum: null, day: '2026-11-22', language: 'de' },
    ] as const;
    // All at once, so that one commit takes them.
    const stored = await Promise.all(
      ways.map(({ wave, day, language, ...response }, number) =>
        storeResponse(store, givenName(wave), givenResponse(number, response), { language, day }),
      ),
    );
    expect(stored.map(({ outcome }) => outcome)).toEqual([...Array(6).fill('stored'), 'refused']);
    const returns = await listReturns(store, 'meissen', '2026');
    expect(
      returns.map(({ day, sample, mode, stratum, count }) => [day, sample, mode, stratum, count]),
    ).toEqual([
      ['2026-11-22', 'invited', 'web', 0, 1],
      ['2026-11-22', 'invited', 'web', 1, 1],
      ['2026-11-22', 'open', 'paper', -1, 1],
      ['2026-11-22', 'open', 'web', -1, 2],
      ['2026-11-23', 'open', 'web', -1, 1],
    ]);
    expect(await listLanguages(store, 'meissen', '2026')).toEqual([
      { language: 'de', count: 5 },
      { language: 'en', count: 1 },
    ]);
  });
});

describe('the seal', () => {
  it('holds until the wave is closed', async () => {
    const store = await givenOpenWave();
    await storeOne(store);
    const readers = () => [
      readResponseColumns(store, 'meissen', '2026', columnCount),
      readPlaceSets(store, 'meissen', '2026', 'spots'),
      readTexts(store, 'meissen', '2026', 'comment'),
    ];
    for (const reader of readers()) await expect(collect<unknown>(reader)).rejects.toThrow(WaveNotClosed);
    await setWaveState(store, 'meissen', '2026', 'counting');
    for (const reader of readers()) await expect(collect<unknown>(reader)).rejects.toThrow(WaveNotClosed);
    await close(store);
    for (const reader of readers()) await collect<unknown>(reader);
  });

  it('does not open to a questionnaire with other columns', async () => {
    const store = await givenOpenWave();
    await storeOne(store);
    await close(store);
    await expect(collect(readResponseColumns(store, 'meissen', '2026', 9))).rejects.toThrow(
      'holds 8 answers',
    );
  });
});

describe('an import', () => {
  const paper = (number: number): NewResponse =>
    givenResponse(number, {
      mode: 'paper',
      sample: 'invited',
      stratum: number % 2,
      weight: 0.1 + number / 3,
    });

  it('adds all rows with their weights to what came by web', async () => {
    const store = await givenOpenWave({ sample: 'both' });
    for (let number = 0; number < 30; number++) await storeOne(store, givenResponse(number));
    await setWaveState(store, 'meissen', '2026', 'counting');
    const batches = [[paper(30), paper(31)], [], [paper(32)]];
    expect(await importResponses(store, 'meissen', '2026', batches, '2026-11-24')).toEqual({ stored: 3 });
    const rows = await readBack(store);
    expect(rows).toHaveLength(33);
    expect(rows.slice(30)).toMatchObject([
      { sample: 0, mode: 1, stratum: 0, weight: 0.1 + 30 / 3 },
      { sample: 0, mode: 1, stratum: 1, weight: 0.1 + 31 / 3 },
      { sample: 0, mode: 1, stratum: 0, weight: 0.1 + 32 / 3 },
    ]);
    const returns = await listReturns(store, 'meissen', '2026');
    expect(returns.map(({ mode, stratum, count }) => [mode, stratum, count])).toEqual([
      ['web', -1, 30],
      ['paper', 0, 2],
      ['paper', 1, 1],
    ]);
  });

  it('leaves nothing of a file that breaks off', async () => {
    const store = await givenOpenWave();
    async function* broken() {
      yield [paper(1), paper(2)];
      throw new Error('line 3 cannot be read');
    }
    await expect(importResponses(store, 'meissen', '2026', broken(), '2026-11-24')).rejects.toThrow('line 3');
    expect(await listReturns(store, 'meissen', '2026')).toEqual([]);
    expect(await readBack(store)).toEqual([]);
  });

  it('leaves nothing when one row of the last batch does not fit', async () => {
    const store = await givenOpenWave();
    const misfit = { ...paper(3), codes: Array.from({ length: 40 }, () => 1_000_000) };
    const file = [[paper(1), paper(2)], [misfit]];
    await expect(importResponses(store, 'meissen', '2026', file, '2026-11-24')).rejects.toThrow(RangeError);
    expect(await readBack(store)).toEqual([]);
  });

  it.each(['draft', 'closed'] as const)('is refused when the wave is %s', async (state) => {
    const store = await givenOpenWave({ state: state === 'draft' ? 'draft' : 'open' });
    if (state === 'closed') await close(store);
    const refused = await importResponses(store, 'meissen', '2026', [[paper(1)]], '2026-11-24');
    expect(refused).toEqual({ refused: state });
  });

  it('is refused when the wave closes while the file is being read', async () => {
    const store = await givenOpenWave();
    async function* slow() {
      yield [paper(1)];
      await close(store);
      yield [paper(2)];
    }
    expect(await importResponses(store, 'meissen', '2026', slow(), '2026-11-24')).toEqual({
      refused: 'closed',
    });
    expect(await listReturns(store, 'meissen', '2026')).toEqual([]);
  });
});

describe('reading many responses', () => {
  it('hands them over in chunks and loses none', async () => {
    const store = await givenOpenWave();
    const rows = Array.from({ length: 10_000 }, (_, number) => givenResponse(number));
    await importResponses(store, 'meissen', '2026', [rows], '2026-11-24');
    await close(store);
    const chunks = await collect(readResponseColumns(store, 'meissen', '2026', columnCount));
    expect(chunks.length).toBeGreaterThan(1);
    const numbers = chunks.flatMap(({ codes }) => Array.from(codes[6] ?? []));
    expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, number) => number));
  });
});
