import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Benchmark } from '../../server/benchmarks/benchmark.ts';
import type { Release } from '../../server/release/release.ts';
import { findEqualItems, listUnequal } from '../../web/results/compare/equalItems.ts';
import { hasReferences, named } from '../server/statistics/referenceData.ts';
import { runUmfeld } from './runUmfeld.ts';
import { type RunningServer, startServer } from './startServer.ts';

const shared = '../shared/data';

/** Two real towns in one store, each with published waves, and a server over both. */
function givenTowns() {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-benchmark-'));
  let server: RunningServer | undefined;
  const run = async (...words: string[]) => {
    const { code, out, errors } = await runUmfeld(data, ...words);
    expect(code, `umfeld ${words.join(' ')}: ${errors}`).toBe(0);
    return out;
  };
  const town = async (key: string, name: string, outlines: string, property: string) => {
    await run('municipality', 'create', key, '--name', name);
    await run('areas', 'import', key, outlines, '--key', property, '--name', property);
  };
  const wave = async (address: string, questionnaire: string, answers: string, mapping: string) => {
    const [municipality = '', key = ''] = address.split('/');
    await run('wave', 'create', municipality, key, '--questionnaire', questionnaire);
    await run('wave', 'open', address);
    await run('responses', 'import', address, answers, '--mapping', mapping);
    await run('wave', 'close', address);
    await run('release', 'build', address);
    await run('release', 'publish', address);
  };
  const read = async <T>(path: string): Promise<T> => {
    server ??= await startServer(data);
    const reply = await fetch(`${server.url}/api/municipalities/${path}`);
    expect(reply.status).toBe(200);
    return (await reply.json()) as T;
  };
  /** Takes the release of one town, as its API sends it, into another. */
  const take = async (release: Release, into: string) => {
    const file = join(data, 'other.json');
    writeFileSync(file, JSON.stringify(release));
    return run('benchmark', 'import', into, file, '--source', 'the town itself');
  };
  const forget = async () => {
    await server?.stop();
    rmSync(data, { recursive: true });
  };
  return { town, wave, read, take, forget };
}

describe.skipIf(!hasReferences)(named('Somerville beside Bloomington'), () => {
  const towns = givenTowns();
  const somerville = 'test/fixtures/somerville';
  const bloomington = 'test/fixtures/bloomington';

  beforeAll(async () => {
    await towns.town('somerville', 'Somerville', `${shared}/somerville/wards.geojson`, 'Ward');
    for (const year of ['2015', '2019']) {
      await towns.wave(
        `somerville/${year}`,
        `${somerville}/questionnaire.yaml`,
        `${shared}/somerville/responses-${year}.csv`,
        `${somerville}/mapping.yaml`,
      );
    }
    await towns.town('bloomington', 'Bloomington', `${bloomington}/areas.geojson`, 'key');
    await towns.wave(
      'bloomington/2017',
      `${bloomington}/questionnaire.yaml`,
      `${shared}/bloomington/responses-2017.csv`,
      `${bloomington}/mapping-2017.yaml`,
    );
  });
  afterAll(() => towns.forget());

  it('has two waves of its own, the later one compared with the earlier', async () => {
    const release = await towns.read<Release>('somerville/results/2019');
    expect(release.methods.previous?.wave).toBe('2015');
    expect(await towns.read<unknown[]>('somerville/results')).toHaveLength(2);
  });

  it('shows no figures side by side, for the two surveys share no equal item', async () => {
    const other = await towns.read<Release>('bloomington/results/2017');
    expect(await towns.take(other, 'somerville')).toContain('Bloomington, wave 2017, is a reference now');
    const own = await towns.read<Release>('somerville/results/2019');
    const benchmarks = await towns.read<Benchmark[]>('somerville/benchmarks');
    const [benchmark] = benchmarks;
    expect(benchmark?.municipality.name).toBe('Bloomington');
    expect(own.indicators.every(({ fingerprints }) => fingerprints)).toBe(true);
    expect(findEqualItems(own, benchmarks, 'invited')).toEqual([]);
    expect(benchmark && listUnequal(benchmark, own)).toHaveLength(other.indicators.length);
  });

  it('stands beside a town that used its questionnaire: every item, both figures as published', async () => {
    // Somerville's own people of 2015, as if a neighbour had asked them.
    const earlier = await towns.read<Release>('somerville/results/2015');
    const neighbour = { ...earlier, municipality: { key: 'medford', name: 'Medford (invented)' } };
    await towns.take(neighbour, 'somerville');
    const own = await towns.read<Release>('somerville/results/2019');
    const benchmarks = await towns.read<Benchmark[]>('somerville/benchmarks');
    const items = findEqualItems(own, benchmarks, 'invited');
    expect(items.map(({ key }) => key)).toEqual(own.indicators.map(({ key }) => key));
    for (const { key, figures } of items) {
      expect(figures.map(({ town }) => town)).toEqual(['Somerville', 'Medford (invented)']);
      const published = [own, earlier].map(({ cells }) =>
        cells.find((cell) => cell.indicator === key && cell.level === 'municipality' && !cell.breakdown),
      );
      expect(figures.map(({ cell }) => cell)).toEqual(published);
    }
  });
});
