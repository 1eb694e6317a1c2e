import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import type { Store } from '../../db/store.ts';
import { createApp } from '../../server/app.ts';
import { makeDemo } from '../../server/cli/demo/makeDemo.ts';
import type { Release } from '../../server/release/release.ts';
import { copyDemo } from '../fixtures/copyDemo.ts';

async function releaseOf(store: Store, wave: string): Promise<Release> {
  const row = await findRelease(store, 'meissen', wave, 1);
  return JSON.parse(row?.body ?? 'null');
}

describe('the demo', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await copyDemo());
  });
  afterAll(() => store?.close());

  it('has two closed waves of about 900 answers and open waves to try', async () => {
    const { waves, faults } = await verifyStore(store);
    expect(faults).toEqual([]);
    expect(waves.map(({ wave, responses }) => [wave, responses])).toEqual([
      ['2024', 908],
      ['2026', 894],
      ['2028', 372],
      ['kurz', 0],
    ]);
  });

  it('is the same on every machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'umfeld-demo-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const again = await openStore(folder);
    const started = performance.now();
    await makeDemo(again, () => {});
    console.log(`count: the demo was made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const wave of ['2024', '2026']) {
      const [one, two] = [await releaseOf(store, wave), await releaseOf(again, wave)];
      expect(two.cells).toEqual(one.cells);
      expect(two.places).toEqual(one.places);
    }
    await again.close();
  });

  it('shows areas that differ, a town that changed, figures that are hidden', async () => {
    const [before, after] = [await releaseOf(store, '2024'), await releaseOf(store, '2026')];
    const town = ({ cells }: Release) =>
      cells.find(
        ({ indicator, level, breakdown }) =>
          indicator === 'feeling_safe' && level === 'municipality' && !breakdown,
      );
    const [then, now] = [town(before), town(after)];
    if (then?.status !== 'published' || now?.status !== 'published') throw new Error('no town figure');
    expect(now.value).toBeGreaterThan(then.value);
    const areas = after.cells.filter(
      ({ indicator, level }) => indicator === 'feeling_safe' && level === 'area',
    );
    const values = areas.flatMap((cell) => (cell.status === 'published' ? [cell.value] : []));
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(10);
    expect(areas.some(({ status }) => status === 'secret')).toBe(true);
  });

  it('offers streets and places by name, and releases those that five persons named', async () => {
    const app = createApp({ store, clock: () => new Date() });
    const reply = await app.request('/api/municipalities/meissen/waves/2028/places');
    const { places } = (await reply.json()) as { places: { key: string; area?: string }[] };
    expect(places.length).toBeGreaterThan(30);
    const named =
      (await releaseOf(store, '2026')).places?.questions.flatMap((question) => question.named) ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named.every(({ persons }) => persons >= 5)).toBe(true);
    expect(places.map(({ key }) => key)).toEqual(expect.arrayContaining(named.map(({ place }) => place)));
  });

  it('says on every screen and in every release that the data are synthetic', async () => {
    const app = createApp({ store, clock: () => new Date() });
    const pages = [
      '/m/meissen',
      '/m/meissen/2028',
      '/m/meissen/kurz',
      '/m/meissen/2026',
      '/m/meissen/ergebnisse',
    ];
    for (const page of pages) {
      expect(await (await app.request(`${page}?language=de`)).text()).toContain('erfundenen Daten');
      expect(await (await app.request(`${page}?language=en`)).text()).toContain('synthetic data');
    }
    expect((await releaseOf(store, '2026')).municipality.notice?.de).toContain('erfundenen Daten');
  });
});
