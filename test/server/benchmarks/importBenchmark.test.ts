import { describe, expect, it } from 'vitest';
import { listBenchmarks } from '../../../db/queries/benchmarks.ts';
import { createApp } from '../../../server/app.ts';
import type { Benchmark } from '../../../server/benchmarks/benchmark.ts';
import { importBenchmark } from '../../../server/benchmarks/importBenchmark.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';

const other = { ...givenRelease(), municipality: { key: 'zeithain', name: 'Zeithain' } };

async function givenImport() {
  const store = await givenStore();
  await givenTown(store);
  const take = (content: unknown, source = 'Zeithain, Rathaus') =>
    importBenchmark(store, {
      municipality: 'meissen',
      file: 'zeithain.json',
      text: typeof content === 'string' ? content : JSON.stringify(content),
      source,
      now: new Date('2026-11-22T12:00:00Z'),
    });
  const read = async () => {
    const app = createApp({ store, clock: () => new Date() });
    const reply = await app.request('/api/municipalities/meissen/benchmarks');
    return (await reply.json()) as Benchmark[];
  };
  return { store, take, read };
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe('a reference', () => {
  it('keeps the figures of the whole town with their source; a second import takes the place of the first', async () => {
    const { take, read } = await givenImport();
    expect(await take(other)).toMatchObject({ key: 'zeithain-2026', comparable: 0 });
    await take(other, 'Zeithain, Internet');
    const [found, ...more] = await read();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: 'Zeithain, Internet', importedOn: '2026-11-22', release: 1 });
    expect(found?.cells.length).toBeGreaterThan(5);
    expect(found?.cells.every(({ level, breakdown }) => level === 'municipality' && !breakdown)).toBe(true);
  });

  it('drops figures that a faulty file carries in hidden cells', async () => {
    const { take, store } = await givenImport();
    const leak = { value: 777, low: 777, high: 777, respondents: 777 };
    const cells = other.cells.map((cell) =>
      cell.level === 'municipality' ? { ...cell, status: 'secret', ...leak } : cell,
    );
    await take({ ...other, cells });
    expect((await listBenchmarks(store, 'meissen'))[0]?.body).not.toContain('777');
  });

  it.each<[string, unknown, RegExp]>([
    ['what is no JSON', '{', /no JSON/],
    ['what is no release', { anything: 1 }, /is no release/],
    ['a value no scale has', { ...other, cells: [{ ...other.cells[0], value: 777 }] }, /is no release/],
    ['a release of its own', givenRelease(), /of Meißen itself/],
  ])('is refused in words: %s', async (_what, content, words) => {
    const { take, read } = await givenImport();
    const refusal = await refusalOf(take(content));
    expect(refusal.message).toMatch(words);
    expect(refusal.details.length).toBeLessThanOrEqual(6);
    expect(await read()).toEqual([]);
  });
});
